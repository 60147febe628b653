package jago;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the code to the table of modules and packages in ARCHITECTURE.md: which package may use
 * which. A new arrow has to be added there and here.
 */
final class LayeringTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("jago");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jago.grammar    | org.antlr.v4.runtime..
          jago.runtime..  | jdk.internal.vm, jdk.internal.misc, javax.annotation.processing, \
          javax.lang.model.., \
          javax.tools, com.sun.source.util
          jago.stdlib..   | jago.runtime.., com.google.re2j, com.sun.management
          jago.ast        | jago.grammar, org.antlr.v4.runtime..
          jago.types      | jago.ast
          jago.tree..     | jago.ast, jago.types, jago.runtime..
          jago.load       | jago.ast, jago.types
          jago.cli        | jago.load, jago.ast, jago.types, jago.tree.., jago.runtime.., \
          jago.stdlib, picocli..
          """)
  void packageUsesOnlyWhatTheTableAllows(String from, String allowed) {
    List<String> packages = new ArrayList<>(List.of(from, "java.."));
    packages.addAll(List.of(allowed.split("[, ]+")));
    classes()
        .that()
        .resideInAPackage(from)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(packages.toArray(String[]::new))
        .check(ALL);
  }
}
