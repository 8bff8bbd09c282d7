package org.gongyi.app.axon;

import java.util.Set;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.gongyi.app.operation.LedgerMeters;
import org.gongyi.command.shell.Kebab;
import org.gongyi.command.shell.SecondLook;
import org.gongyi.contract.Check;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Counts what is refused in the end, by the rules that refused it. The names are those of the rulebook
/// and of the kinds of refusal, so there are never more than these.
@Configuration(proxyBeanMethods = false)
class RefusalWatch {

    @Bean
    ConfigurerModule refusalCount(LedgerMeters meters) {
        return configurer -> configurer.onInitialize(
                axon -> axon.onStart(() -> axon.commandBus().registerHandlerInterceptor(new Counting(meters))));
    }

    record Counting(LedgerMeters meters) implements MessageHandlerInterceptor<CommandMessage<?>> {

        @Override
        public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
            try {
                return chain.proceed();
            } catch (CommandExecutionException refused) {
                if (SecondLook.isLast(work.getMessage())) count(refused);
                throw refused;
            }
        }

        private void count(CommandExecutionException refused) {
            refused.<Object>getDetails()
                    .filter(Refusal.class::isInstance)
                    .map(Refusal.class::cast)
                    .ifPresent(refusal -> namesOf(refusal).forEach(meters::refused));
        }
    }

    /// Every rule that stood in the way, or what kind of refusal it was where no rule did.
    static Set<String> namesOf(Refusal refusal) {
        var names = new TreeSet<String>();
        for (var check : refusal.checks()) if (standsInTheWay(refusal, check)) names.add(check.rule());
        if (names.isEmpty()) names.add(Kebab.of(refusal.getClass()));
        return names;
    }

    private static boolean standsInTheWay(Refusal refusal, Check check) {
        return switch (refusal) {
            case Refusal.Unlawful _, Refusal.WrongRows _ -> check.fails(OnFail.BLOCK);
            case Refusal.ReasonNeeded _ -> check.fails(OnFail.WARN);
            case Refusal.OutOfOrder _ -> !check.passed();
            case Refusal.NotAuthorized _, Refusal.DoesNotFit _, Refusal.Unknown _ -> false;
        };
    }
}
