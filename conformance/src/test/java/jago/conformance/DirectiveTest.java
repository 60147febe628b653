package jago.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DirectiveTest {
  @Test
  void flagsComeBeforeArguments() {
    Directive d = Directive.of("// errorcheck -0 -t 10 -lang=go1.17 ./a.go -x\n\npackage p\n");
    assertEquals("errorcheck", d.kind());
    assertEquals(List.of("-0", "-t", "10", "-lang=go1.17"), d.flags());
    assertEquals(List.of("./a.go", "-x"), d.args());
  }

  @Test
  void constraintsAndEmptyLinesArePassedOver() {
    assertEquals("run", Directive.of("//go:build linux\n\n//run\n\npackage main\n").kind());
  }

  @Test
  void quotesKeepBlanks() {
    assertEquals(
        List.of("run", "-gcflags=all=-N -l", "x"),
        Directive.words("run -gcflags='all=-N -l' \"x\""));
  }

  @Test
  void flagsOfTheTypeCheckers() {
    assertEquals(List.of("-lang=go1.17"), Directive.typesFlags("// -lang=go1.17\n\npackage p\n"));
    assertEquals(List.of(), Directive.typesFlags("// Copyright\n// -lang=go1.17\n"));
  }
}
