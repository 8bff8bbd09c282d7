package org.gongyi.command.rulebook;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the source of all modules says of rules: which deciders name them, which tests are named by them.
record Sources(Path root) {

    private static final Pattern LITERAL = Pattern.compile("\"([A-Z]+[A-Z0-9]*(?:-[A-Z0-9]+(?:/[0-9]+)?)+)\"");
    private static final Pattern KEPT = Pattern.compile("(?m)^\\s*///.*\\((META-[A-Z]+)\\)");
    private static final Pattern SUFFIX = Pattern.compile("\"(-[A-Z0-9]+(?:-[A-Z0-9]+)*)\"");
    private static final Pattern WORD = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern TEST = Pattern.compile("\\bvoid\\s+(\\w+)\\s*\\(|@DisplayName\\(\"([^\"]*)\"");

    /// The folder that holds all modules.
    static Sources ofAllModules() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("api/contract"))) folder = folder.getParent();
        return new Sources(folder);
    }

    /// For each rule the classes that decide by it: deciders, and the words of the contract that stand for rules. What
    /// stands behind every rule no decider asks for; the machinery of rules keeps it, and says so where it does.
    Map<String, Set<String>> deciders(Set<String> families, Set<String> known) throws IOException {
        Map<String, Set<String>> named = new TreeMap<>();
        for (var file : java(root.resolve("command/src/main"), root.resolve("api/contract/src/main"))) {
            var path = file.toString();
            var source = Files.readString(file);
            var isMachinery = path.contains("/command/rule/") || path.contains("/command/rulebook/");
            for (var id : isMachinery ? all(KEPT, source) : named(source, known))
                if (families.contains(id.substring(0, id.indexOf('-'))))
                    named.computeIfAbsent(id, _ -> new TreeSet<>()).add(simpleName(file));
        }
        return named;
    }

    /// Every word in kebab case that the rules write out: names of parameters, of parts, of duties.
    Set<String> words() throws IOException {
        Set<String> words = new TreeSet<>();
        for (var file : java(root.resolve("command/src/main"))) words.addAll(all(WORD, Files.readString(file)));
        return words;
    }

    /// Ids written whole, and ids put together from a known beginning and an end.
    private static Set<String> named(String source, Set<String> known) {
        var whole = all(LITERAL, source);
        var ends = all(SUFFIX, source);
        Set<String> ids = new TreeSet<>();
        for (var one : whole) {
            var joined = ends.stream().map(one::concat).filter(known::contains).toList();
            if (joined.isEmpty() || known.contains(one)) ids.add(one);
            ids.addAll(joined);
        }
        return ids;
    }

    /// For each rule the test classes with a test named by it; dashes and slashes are underscores there.
    Map<String, Set<String>> tests(Collection<String> ids) throws IOException {
        var longestFirst = ids.stream()
                .sorted(comparing(String::length).reversed().thenComparing(id -> id))
                .toList();
        Map<String, Set<String>> tested = new TreeMap<>();
        for (var file : java(root).stream()
                .filter(path -> path.toString().contains("/src/test/"))
                .toList())
            for (var name : testNames(Files.readString(file)))
                for (var id : idsIn(name, longestFirst))
                    tested.computeIfAbsent(id, _ -> new TreeSet<>()).add(simpleName(file));
        return tested;
    }

    /// The tests of the rows themselves, which are no cases of a decider.
    Set<String> testsOfRows() throws IOException {
        return java(root.resolve("command/src/test")).stream()
                .filter(path -> path.toString().endsWith("RowsTest.java"))
                .map(Sources::simpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> testNames(String source) {
        return TEST.matcher(source)
                .results()
                .map(found -> found.group(1) == null ? found.group(2).replace('-', '_') : found.group(1))
                .toList();
    }

    /// The longest id wins: `MAT_SETUP_C_…` is no test of MAT-SETUP.
    private static Set<String> idsIn(String test, List<String> longestFirst) {
        var rest = test;
        Set<String> ids = new TreeSet<>();
        for (var id : longestFirst) {
            var name = id.replace('-', '_').replace('/', '_');
            if (!rest.contains(name)) continue;
            var word = Pattern.compile("(?<![A-Z0-9])" + name + "(?![A-Z0-9])");
            if (!word.matcher(rest).find()) continue;
            ids.add(id);
            rest = word.matcher(rest).replaceAll("");
        }
        return ids;
    }

    private static Set<String> all(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> java(Path... folders) throws IOException {
        Set<Path> files = new TreeSet<>();
        for (var folder : folders)
            try (var walk = Files.walk(folder)) {
                walk.filter(path -> path.toString().endsWith(".java"))
                        .filter(path -> !path.toString().contains("/target/"))
                        .forEach(files::add);
            }
        return List.copyOf(files);
    }

    private static String simpleName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
