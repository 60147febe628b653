package jago.tree.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jago.ast.Operator;
import jago.runtime.call.Frame;
import jago.runtime.call.Layout.Kind;
import jago.runtime.panic.GoPanic;
import jago.runtime.type.RType;
import jago.runtime.value.GoString;
import jago.tree.ExprNode;
import jago.tree.Opaque;
import jago.tree.TestFrames;
import jago.tree.local.Locals;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs integers.txt, whose lines are facts printed by real Go: type, x, operation, y, result. */
class IntegerOperatorsTest {
  private static final Map<String, RType> TYPES =
      Map.of(
          "int8", RType.INT8,
          "int16", RType.INT16,
          "int32", RType.INT32,
          "int64", RType.INT64,
          "uint8", RType.UINT8,
          "uint16", RType.UINT16,
          "uint32", RType.UINT32,
          "uint64", RType.UINT64);

  @Test
  void resultsAreThoseOfGo() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (BufferedReader r =
        new BufferedReader(new InputStreamReader(getClass().getResourceAsStream("integers.txt")))) {
      for (String line; (line = r.readLine()) != null; ) {
        String[] w = line.split(" ");
        RType type = TYPES.get(w[0]);
        long x = parse(w[1]);
        long y = parse(w[3]);
        for (ExprNode[] operands : shapes(x, y)) {
          String got = result(w[2], type, operands[0], operands[1], frame(x, y));
          if (!got.equals(w[4])) {
            wrong.add(line + ", not " + got);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static long parse(String s) {
    return new BigInteger(s).longValue();
  }

  private static Frame frame(long x, long y) {
    Frame f = TestFrames.frame();
    f.longs[0] = x;
    f.longs[1] = y;
    return f;
  }

  private static ExprNode[][] shapes(long x, long y) {
    ExprNode localX = Locals.read(Kind.LONG, 0);
    ExprNode localY = Locals.read(Kind.LONG, 1);
    return new ExprNode[][] {
      {new Opaque(localX), new Opaque(localY)},
      {localX, localY},
      {localX, Constants.ofLong(y)},
      {new Opaque(localX), Constants.ofLong(y)},
      {Constants.ofLong(x), new Opaque(localY)},
    };
  }

  private static String result(String op, RType type, ExprNode x, ExprNode y, Frame f) {
    return switch (op) {
      case "neg" -> text(type, Operators.unary(Operator.SUB, type, x).execLong(f));
      case "not" -> text(type, Operators.unary(Operator.XOR, type, x).execLong(f));
      case "string" -> hex((GoString) Conversions.convert(type, RType.STRING, x).execRef(f));
      case "float64", "float32" -> number(op, type, x, f);
      case "<<", ">>" -> text(type, Operators.shift(operator(op), type, x, y, false).execLong(f));
      case "<", "<=", ">", ">=", "==" ->
          "" + Operators.compare(operator(op), type, x, y).execBool(f);
      default -> {
        RType to = TYPES.get(op);
        yield to != null
            ? text(to, Conversions.convert(type, to, x).execLong(f))
            : text(type, Operators.binary(operator(op), type, x, y).execLong(f));
      }
    };
  }

  private static Operator operator(String text) {
    for (Operator op : Operator.values()) {
      if (op.text.equals(text)) {
        return op;
      }
    }
    throw new IllegalArgumentException(text);
  }

  private static String text(RType type, long v) {
    return type == RType.UINT64 ? Long.toUnsignedString(v) : Long.toString(v);
  }

  private static String hex(GoString s) {
    return HexFormat.of().formatHex(s.bytes, s.off, s.off + s.len);
  }

  private static String number(String to, RType type, ExprNode x, Frame f) {
    boolean single = to.equals("float32");
    RType target = single ? RType.FLOAT32 : RType.FLOAT64;
    double v = Conversions.convert(type, target, x).execDouble(f);
    return jago.runtime.value.Floats.format(v, 'g', -1, single ? 32 : 64).toString();
  }

  @Test
  void divisionByZeroPanics() {
    for (RType type : TYPES.values()) {
      for (Operator op : List.of(Operator.DIV, Operator.REM)) {
        for (ExprNode[] operands : shapes(5, 0)) {
          ExprNode n = Operators.binary(op, type, operands[0], operands[1]).at(77);
          Frame f = frame(5, 0);
          GoPanic p = assertThrows(GoPanic.class, () -> n.execLong(f));
          assertEquals(f, p.frame);
          assertEquals(77, p.site.pos());
        }
      }
    }
  }

  @Test
  void negativeShiftCountPanicsUnlessUnsigned() {
    Frame f = frame(1, -1);
    ExprNode x = Locals.read(Kind.LONG, 0);
    ExprNode n = Locals.read(Kind.LONG, 1);
    for (Operator op : List.of(Operator.SHL, Operator.SHR)) {
      assertThrows(GoPanic.class, () -> Operators.shift(op, RType.INT, x, n, false).execLong(f));
      assertEquals(0, Operators.shift(op, RType.INT, x, n, true).execLong(f));
    }
  }
}
