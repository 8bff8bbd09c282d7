package org.gongyi.web.look;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/// Words, language and files that all pages share.
@Configuration
class PageSettings implements WebMvcConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /// `messages` and every bundle below `messages/`: each part of the site brings its own words.
    @Bean
    MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
        var words = new ResourceBundleMessageSource();
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        words.setBasenames(Stream.concat(
                        Stream.of("messages"),
                        Stream.of(resources.getResources("classpath*:messages/*_en.properties"))
                                .map(Resource::getFilename)
                                .filter(Objects::nonNull)
                                .sorted()
                                .map(name -> "messages/" + name.replace("_en.properties", "")))
                .toArray(String[]::new));
        return words;
    }

    /// Chinese, unless the reader has chosen otherwise: what a browser was sold with is not a choice.
    @Bean
    LocaleResolver localeResolver() {
        return new LocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return LookFilter.of(request).locale();
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("The language is chosen at /look");
            }
        };
    }

    /// Modules name each other without a version, so browsers ask each time whether theirs is still the one.
    private static void modules(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/verify/**")
                .addResourceLocations("classpath:/static/verify/")
                .setCacheControl(CacheControl.noCache().cachePublic());
    }

    /// Style sheets carry their version in the address, so browsers keep them for good.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        modules(registry);
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(FOR_EVER)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(FOR_EVER)
                .resourceChain(true)
                .addResolver(new LiteWebJarsResourceResolver());
    }

    /// A page is whole or it is not: what fails in the middle answers as an error, not as half a page.
    @Bean
    SmartInitializingSingleton wholePages(ThymeleafViewResolver views) {
        return () -> views.setProducePartialOutputWhileProcessing(false);
    }

    @Bean
    ResourceUrlEncodingFilter resourceUrlEncodingFilter() {
        return new ResourceUrlEncodingFilter();
    }
}
