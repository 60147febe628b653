package jago.stdlib.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Compares bits with what real Go computed: function, arguments, result. */
class MathNativesTest {
  private static final Map<String, DoubleUnaryOperator> UNARY =
      Map.ofEntries(
          Map.entry("sin", MathNatives::Sin),
          Map.entry("cos", MathNatives::Cos),
          Map.entry("tan", MathNatives::Tan),
          Map.entry("asin", MathNatives::Asin),
          Map.entry("acos", MathNatives::Acos),
          Map.entry("atan", MathNatives::Atan),
          Map.entry("exp", MathNatives::Exp),
          Map.entry("exp2", MathNatives::Exp2),
          Map.entry("expm1", MathNatives::Expm1),
          Map.entry("log", MathNatives::Log),
          Map.entry("log2", MathNatives::Log2),
          Map.entry("log10", MathNatives::Log10),
          Map.entry("log1p", MathNatives::Log1p),
          Map.entry("sinh", MathNatives::Sinh),
          Map.entry("cosh", MathNatives::Cosh),
          Map.entry("tanh", MathNatives::Tanh),
          Map.entry("asinh", MathNatives::Asinh),
          Map.entry("acosh", MathNatives::Acosh),
          Map.entry("atanh", MathNatives::Atanh),
          Map.entry("cbrt", MathNatives::Cbrt),
          Map.entry("round", MathNatives::Round),
          Map.entry("roundeven", MathNatives::RoundToEven),
          Map.entry("floor", MathNatives::Floor),
          Map.entry("ceil", MathNatives::Ceil),
          Map.entry("trunc", MathNatives::Trunc),
          Map.entry("gamma", MathNatives::Gamma),
          Map.entry("lgamma", x -> GammaFunction.logGamma(x) * GammaFunction.sign(x)),
          Map.entry("erf", MathNatives::Erf),
          Map.entry("erfc", MathNatives::Erfc),
          Map.entry("erfinv", MathNatives::Erfinv),
          Map.entry("sqrt", MathNatives::Sqrt));
  private static final Map<String, DoubleBinaryOperator> BINARY =
      Map.of(
          "pow", MathNatives::Pow,
          "atan2", MathNatives::Atan2,
          "hypot", MathNatives::Hypot,
          "mod", MathNatives::Mod,
          "remainder", MathNatives::Remainder,
          "max", MathNatives::Max,
          "min", MathNatives::Min,
          "nextafter", MathNatives::Nextafter,
          "copysign", MathNatives::Copysign);

  private static double number(String hex) {
    return Double.longBitsToDouble(Long.parseUnsignedLong(hex, 16));
  }

  @Test
  void resultsAreThoseOfGo() throws IOException {
    Map<String, String> wrong = new TreeMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                MathNativesTest.class.getResourceAsStream("functions.txt"),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] f = line.split(" ");
        double x = number(f[1]);
        double want = number(f[f.length - 1]);
        double got =
            f.length == 3
                ? UNARY.get(f[0]).applyAsDouble(x)
                : BINARY.get(f[0]).applyAsDouble(x, number(f[2]));
        if (Double.compare(want, got) != 0) {
          wrong.putIfAbsent(
              f[0],
              line
                  + ": "
                  + x
                  + (f.length == 3 ? "" : ", " + number(f[2]))
                  + " want "
                  + want
                  + " got "
                  + got);
        }
      }
    }
    assertEquals(Map.of(), wrong);
  }
}
