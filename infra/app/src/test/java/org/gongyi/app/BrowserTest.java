package org.gongyi.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/// Waits for a browser most of the time, in the one ledger of a [LedgerTest]: two of these sit side by side, each in a
/// community of its own and whatever the other records, after all who count what is recorded.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = LedgerApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TemporaryFolder.class)
@ResourceLock(value = LedgerTest.RECORDS, mode = ResourceAccessMode.READ)
@Order(Integer.MAX_VALUE)
public @interface BrowserTest {}
