package org.gongyi.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyi.contract.IdNumber;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What Maven cannot say. Module boundaries are in the poms; these are the rules inside. Each was seen to fail: the
/// package `planted` breaks every one of them.
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.gongyi");
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("org.gongyi.app.architecture.planted");

    private static final String[] RULES = {
        "..command.rule..",
        "..command.roster..",
        "..command.weighing..",
        "..command.community..",
        "..command.assembly..",
        "..command.duty..",
        "..command.count..",
        "..command.election..",
        "..command.recall..",
        "..command.roll..",
        "..command.resolution..",
        "..command.posting..",
        "..command.disclosure..",
        "..command.estate..",
        "..command.hearing..",
        "..command.convention..",
        "..command.petition..",
        "..command.cadre..",
        "..command.privacy..",
        "..command.mandate.."
    };
    private static final String[] BELOW = {
        "..contract..", "..command..", "..query..", "..gongyi.web..", "..gongyi.log.."
    };
    private static final Set<String> FLOATING =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float", "[D", "[F");

    static final ArchRule RULES_ARE_PURE = classes()
            .that()
            .resideInAnyPackage(RULES)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "..contract..")
                    .or(resideInAnyPackage(RULES))
                    .or(describe(
                            "the shape of a decider",
                            one -> one.getPackageName().endsWith("gongyi.command"))));

    static final ArchRule NOBODY_BELOW_READS_A_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(BELOW)
            .should()
            .callMethodWhere(describe("it tells the time", ArchitectureTest::tellsTheTime));

    /// But for the program that makes a key, and the random source that gives back the seed it was given.
    static final ArchRule NOBODY_BELOW_DRAWS_LOTS = noClasses()
            .that()
            .resideInAnyPackage(BELOW)
            .and()
            .resideOutsideOfPackage("..gongyi.log.program..")
            .and()
            .doNotHaveFullyQualifiedName("org.gongyi.log.note.NoteSigner$Fixed")
            .should()
            .callCodeUnitWhere(describe("it draws lots", ArchitectureTest::drawsLots));

    static final ArchRule NO_FLOATING_POINT_IN_LAW_OR_MONEY =
            classes().that().resideInAnyPackage("..contract..", "..command..").should(knowNoFloatingPoint());

    static final ArchRule WHAT_IS_SAID_IS_A_RECORD = classes()
            .that(areAssignableTo(LedgerAct.class).or(areAssignableTo(LedgerEvent.class)))
            .and()
            .areNotInterfaces()
            .should()
            .beRecords();

    static final ArchRule NOBODY_WRITES_BY_XSTREAM =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.thoughtworks..");

    static Stream<ArchRule> rules() {
        return Stream.of(
                RULES_ARE_PURE,
                NOBODY_BELOW_READS_A_CLOCK,
                NOBODY_BELOW_DRAWS_LOTS,
                NO_FLOATING_POINT_IN_LAW_OR_MONEY,
                WHAT_IS_SAID_IS_A_RECORD);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_its_rules(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_is_seen_to_fail_where_it_is_broken(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(PLANTED)).isInstanceOf(AssertionError.class);
    }

    @Test
    void no_word_and_no_rule_holds_an_identity_number() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("..contract..", "..command..", "..query..")
                .should()
                .haveRawType(IdNumber.class)
                .check(HOUSE);
    }

    @Test
    void nobody_writes_by_xstream() {
        NOBODY_WRITES_BY_XSTREAM.check(HOUSE);
    }

    @Test
    void the_parts_of_the_words_of_the_rules_and_of_the_lists_form_no_circle() {
        slices().matching("org.gongyi.contract.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("org.gongyi.command.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("org.gongyi.query.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void the_whole_house_is_looked_at() {
        assertThat(HOUSE.stream().map(JavaClass::getPackageName))
                .anyMatch(name -> name.startsWith("org.gongyi.contract"))
                .anyMatch(name -> name.startsWith("org.gongyi.command"))
                .anyMatch(name -> name.startsWith("org.gongyi.query"))
                .anyMatch(name -> name.startsWith("org.gongyi.web"))
                .anyMatch(name -> name.startsWith("org.gongyi.log"));
    }

    private static boolean tellsTheTime(JavaCall<?> call) {
        var owner = call.getTargetOwner().getName();
        return (owner.startsWith("java.time.") && call.getName().equals("now"))
                || (owner.equals("java.time.Clock") && call.getName().startsWith("system"))
                || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
    }

    private static boolean drawsLots(JavaCall<?> call) {
        var owner = call.getTargetOwner().getName();
        return call.getName().equals("randomUUID")
                || (owner.equals("java.lang.Math") && call.getName().equals("random"))
                || (call.getName().equals("<init>") && owner.matches("java\\.(util\\.Random|security\\.SecureRandom)"))
                || owner.equals("java.util.concurrent.ThreadLocalRandom");
    }

    private static DescribedPredicate<JavaClass> areAssignableTo(Class<?> type) {
        return JavaClass.Predicates.assignableTo(type);
    }

    private static ArchCondition<JavaClass> knowNoFloatingPoint() {
        return new ArchCondition<>("know no floating point") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var fields = type.getFields().stream().map(field -> field.getRawType());
                var units = type.getCodeUnits().stream()
                        .flatMap(unit -> Stream.concat(
                                unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType())));
                var floats = Stream.concat(fields, units).anyMatch(one -> FLOATING.contains(one.getName()));
                if (floats) events.add(SimpleConditionEvent.violated(type, type.getName() + " uses floating point"));
            }
        };
    }
}
