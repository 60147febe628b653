package jago.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class MarkedMainTest {
  private static final String PROGRAM = "package main\n\nfunc main() {\n\tf()\n}\n";

  @Test
  void linesStayWhereTheyAre() {
    String marked = MarkedMain.mark(PROGRAM);
    assertEquals(PROGRAM.lines().count(), marked.lines().count());
    assertNotNull(MarkedMain.mark("package main\nfunc\nmain()\n{\n}\n"));
    assertNull(MarkedMain.mark("package p\n"));
  }

  @Test
  void bothMarksMustBeThere() {
    String both = "(main entered)\nhello\n(main returned)\n";
    assertNull(MarkedMain.fault(PROGRAM, both));
    assertEquals("hello\n", MarkedMain.strip(both));
    assertEquals("main was not entered", MarkedMain.fault(PROGRAM, "hello\n"));
    assertEquals("main did not return", MarkedMain.fault(PROGRAM, "(main entered)\nhello\n"));
    assertNull(MarkedMain.fault("os.Exit(0)", "(main entered)\nhello\n"));
  }
}
