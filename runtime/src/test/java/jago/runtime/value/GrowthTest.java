package jago.runtime.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jago.runtime.type.Field;
import jago.runtime.type.RType;
import jago.runtime.type.Types;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Compares with the capacities that real Go gives: element type, length, added, capacity. */
class GrowthTest {
  private final Types types = new Types();

  private RType type(String name) {
    return switch (name) {
      case "int8" -> RType.INT8;
      case "int16" -> RType.INT16;
      case "int32" -> RType.INT32;
      case "int64" -> RType.INT64;
      case "string" -> RType.STRING;
      case "pointer" -> types.pointerTo(RType.INT);
      case "slice" -> types.sliceOf(RType.INT);
      case "any" -> RType.ANY;
      case "struct24" -> struct(RType.INT64, RType.INT64, RType.INT64);
      case "struct12" -> struct(RType.INT32, RType.INT32, RType.INT32);
      case "struct40p" ->
          struct(types.pointerTo(RType.INT), RType.INT64, RType.INT64, RType.INT64, RType.INT64);
      case "empty" -> struct();
      case "array3" -> types.arrayOf(3, RType.UINT8);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private RType struct(RType... fieldTypes) {
    Field[] fields = new Field[fieldTypes.length];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = new Field("f" + i, "main", fieldTypes[i], false, "");
    }
    return types.structOf(fields);
  }

  @Test
  void growsAsGoDoes() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                GrowthTest.class.getResourceAsStream("growth.txt"), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] f = line.split(" ");
        RType t = type(f[0]);
        int len = Integer.parseInt(f[1]);
        int add = Integer.parseInt(f[2]);
        int cap = Growth.capacity(len + add, len, t.size(), t.hasPointers());
        assertEquals(Integer.parseInt(f[3]), cap, line);
      }
    }
  }
}
