package org.gongyi.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/// One whole ledger, started once for all integration tests: real HTTP on a random port, real PostgreSQL in a temporary
/// folder.
///
/// A test that adds a property, a mock or a profile of its own gets a second ledger and slows the build by ten seconds.
/// Tests share the records, so each one works in a community or resolution of its own, and they come one after another.
/// What shares nothing runs beside them ([OwnDatabaseTest]); those who sit before a browser do so side by side
/// ([BrowserTest]).
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = LedgerApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TemporaryFolder.class)
@Execution(ExecutionMode.SAME_THREAD)
@ResourceLock(LedgerTest.RECORDS)
public @interface LedgerTest {
    String RECORDS = "the records of the one ledger";
}
