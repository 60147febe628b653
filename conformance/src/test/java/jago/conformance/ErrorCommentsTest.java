package jago.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorCommentsTest {
  private static List<String> problems(String text, ErrorComments.Reported... reported) {
    return ErrorComments.problems(ErrorComments.of("a.go", text), List.of(reported));
  }

  private static ErrorComments.Reported at(int line, String text) {
    return new ErrorComments.Reported("a.go", line, text);
  }

  @Test
  void everyAnnouncedErrorIsMatched() {
    String text = "x // ERROR \"un(defined|known)\" \"second\"\ny\n";
    assertEquals(List.of(), problems(text, at(1, "unknown: x"), at(1, "a second one")));
    assertEquals(List.of("a.go:1: missing error \"second\""), problems(text, at(1, "unknown: x")));
  }

  @Test
  void nothingElseIsReported() {
    assertEquals(
        List.of("not announced: a.go:2: undefined: y"), problems("x\ny\n", at(2, "undefined: y")));
  }

  @Test
  void oneAnnouncementMatchesAllOfALine() {
    assertEquals(
        List.of(),
        problems("x // ERROR \"undefined\"\n", at(1, "undefined: x"), at(1, "undefined")));
  }

  @Test
  void lineStandsForThePlace() {
    String text = "x\ny // ERROR \"other at LINE-1\"\n";
    assertEquals(List.of(), problems(text, at(2, "other at a.go:1")));
  }

  @Test
  void aDoubledCommentAnnouncesNothing() {
    assertEquals(List.of(), problems("x //// ERROR \"undefined\"\n"));
    assertEquals(List.of(), problems("x // ERRORAUTO \"undefined\"\n"));
    assertEquals(1, problems("x // GC_ERROR \"undefined\"\n").size());
  }
}
