package jago.types;

import java.math.BigInteger;

/** . */
final class BigFloat {

  BigFloat(BigInteger mant, int exp) {
    throw new IllegalStateException("not written yet");
  }
}
