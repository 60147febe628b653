package jago.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildConstraintTest {
  @ParameterizedTest
  @CsvSource({
    "a.go, true",
    "a_linux.go, true",
    "a_windows.go, false",
    "a_amd64.go, true",
    "a_linux_arm64.go, false",
    "a_linux_amd64_test.go, true",
    "a_windows_test.go, false",
    "linux.go, true",
    "windows.go, true",
    "a_unix.go, true",
    "windows_linux.go, true",
  })
  void namesSayTheirSystem(String name, boolean fits) {
    assertEquals(fits, BuildConstraint.nameFits(name));
  }

  @ParameterizedTest
  @CsvSource({
    "linux, true",
    "windows, false",
    "!windows, true",
    "linux && (arm64 || amd64), true",
    "unix && !cgo && gc, true",
    "go1.27, true",
    "go1.28, false",
    "!(linux || darwin), false",
    "ignore, false",
  })
  void expressionsAreEvaluated(String expression, boolean fits)
      throws BuildConstraint.SyntaxException {
    assertEquals(fits, BuildConstraint.fits(expression));
  }

  @ParameterizedTest
  @CsvSource({
    "linux &&, unexpected end of expression",
    "(linux, missing close paren",
    "!!linux, double negation not allowed",
    "linux ), unexpected token )",
  })
  void faultsAreNamed(String expression, String fault) {
    var e =
        assertThrows(BuildConstraint.SyntaxException.class, () -> BuildConstraint.fits(expression));
    assertEquals("parsing //go:build line: " + fault, e.getMessage());
  }

  private static boolean fits(String text) throws BuildConstraint.SyntaxException {
    return BuildConstraint.textFits(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void onlyCommentsBeforeThePackageClauseCount() throws BuildConstraint.SyntaxException {
    assertEquals(false, fits("// x\n\n//go:build ignore\n\npackage p\n"));
    assertEquals(true, fits("package p\n\n//go:build ignore\n"));
    assertEquals(true, fits("/*\n//go:build ignore\n*/\n\npackage p\n"));
    assertEquals(false, fits("/* x */\n//go:build ignore\npackage p\n"));
  }

  @Test
  void theOldFormNeedsABlankLineAfterIt() throws BuildConstraint.SyntaxException {
    assertEquals(false, fits("// +build ignore\n\npackage p\n"));
    assertEquals(true, fits("// +build ignore\npackage p\n"));
    assertEquals(true, fits("// +build windows linux,amd64\n\npackage p\n"));
    assertEquals(false, fits("// +build linux\n// +build !amd64\n\npackage p\n"));
    assertEquals(true, fits("//go:build linux\n// +build windows\n\npackage p\n"));
  }
}
