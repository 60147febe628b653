package jago;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jago.cli.Jago;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The build compiles switches over types, which would slow down every start otherwise. */
final class TypeSwitchesTest {
  @ParameterizedTest
  @ValueSource(strings = {"ast", "types", "tree", "load", "cli"})
  void noneIsLeftToTheVirtualMachine(String part) throws IOException, URISyntaxException {
    Path root = Path.of(Jago.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(root.resolve("jago").resolve(part))) {
      List<Path> classes = files.filter(p -> p.toString().endsWith(".class")).toList();
      assertTrue(!classes.isEmpty());
      for (Path p : classes) {
        assertEquals(0, typeSwitches(Files.readAllBytes(p)), p.toString());
      }
    }
  }

  private static long typeSwitches(byte[] bytes) {
    long n = 0;
    for (MethodModel m : ClassFile.of().parse(bytes).methods()) {
      if (m.code().isPresent()) {
        n +=
            m.code()
                .get()
                .elementStream()
                .filter(e -> e instanceof InvokeDynamicInstruction i && isTypeSwitch(i))
                .count();
      }
    }
    return n;
  }

  private static boolean isTypeSwitch(InvokeDynamicInstruction i) {
    return i.bootstrapMethod().methodName().equals("typeSwitch");
  }
}
