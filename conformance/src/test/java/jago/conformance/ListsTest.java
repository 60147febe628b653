package jago.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsTest {
  @TempDir Path folder;

  @Test
  void namesAreLostAndWon() throws IOException {
    Files.writeString(folder.resolve("passing.txt"), "a\nb\n");
    Lists lists = Lists.read(folder);
    Map<String, Outcome> outcomes = new TreeMap<>();
    outcomes.put("a", Outcome.PASS);
    outcomes.put("b", Outcome.fail("output", "line 1"));
    outcomes.put("c", Outcome.PASS);
    assertEquals(Map.of("b", "output: line 1"), lists.lost(outcomes));
    assertEquals(List.of("c"), lists.won(outcomes));
    lists.update(outcomes);
    lists.write(folder);
    assertEquals("a\nb\nc\n", Files.readString(folder.resolve("passing.txt")));
  }

  @Test
  void reasonsWrittenByHandStay() throws IOException {
    Files.writeString(folder.resolve("not-passing.txt"), "a\tgc\tits own\nb\toutput\told\n");
    Lists lists = Lists.read(folder);
    Outcome fails = Outcome.fail("time limit", "slow");
    lists.update(Map.of("a", fails, "b", fails));
    lists.write(folder);
    assertEquals(
        "a\tgc\tits own\nb\ttime limit\tslow\n",
        Files.readString(folder.resolve("not-passing.txt")));
  }

  @Test
  void whatIsUnsteadyIsNotTakenIn() throws IOException {
    Files.writeString(folder.resolve("not-passing.txt"), "a\tunsteady\tby the hour\n");
    Lists lists = Lists.read(folder);
    Map<String, Outcome> outcomes = Map.of("a", Outcome.PASS);
    lists.update(outcomes);
    assertEquals(List.of(), lists.won(outcomes));
    assertEquals(0, lists.passing.size());
  }

  @Test
  void outcomesTravelInALine() {
    Outcome o = Outcome.fail("output", "one\ttab \\ and\nmore\r");
    assertEquals(o, Outcome.decode(o.encode()));
  }
}
