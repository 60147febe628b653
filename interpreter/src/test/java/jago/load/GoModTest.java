package jago.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GoModTest {
  @Test
  void linesAndBlocks() throws LoadException {
    GoMod mod =
        GoMod.parse(
            """
            module "example.com/m" // ours

            go 1.21.3
            toolchain go1.22.1

            require a.org/a v1.0.0
            require (
            \tb.org/b v0.1.0 // indirect
            \tc.org/c/v2 v2.0.1
            )

            replace (
            \ta.org/a => ./a
            \tb.org/b v0.1.0 => ../b
            \tc.org/c/v2 => d.org/d v1.0.0
            )
            exclude a.org/a v0.9.0
            """);
    assertEquals("example.com/m", mod.path());
    assertEquals("1.21.3", mod.goVersion());
    assertEquals(
        Map.of("a.org/a", "v1.0.0", "b.org/b", "v0.1.0", "c.org/c/v2", "v2.0.1"), mod.requires());
    assertEquals(Map.of("a.org/a", "./a", "b.org/b", "../b"), mod.replaced());
  }

  @Test
  void faultsAreNamedByLine() {
    LoadException e =
        assertThrows(LoadException.class, () -> GoMod.parse("module m\ngo x\nfoo bar\n"));
    assertEquals(
        """
        go: errors parsing go.mod:
        go.mod:2: invalid go version 'x': must match format 1.23.0
        go.mod:3: unknown directive: foo\
        """,
        e.getMessage());
  }
}
