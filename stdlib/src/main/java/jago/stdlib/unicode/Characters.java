package jago.stdlib.unicode;

import java.util.Arrays;

/**
 * Properties of code points in Unicode 17, which Go knows; Java 25 knows version 16, so what was
 * added since is in a table here.
 */
public final class Characters {
  /** First, last, general category as {@link Character#getType}: new or changed in version 17. */
  private static final int[] CHANGED = {
    0x295, 0x295, 5, 0x88F, 0x88F, 5, 0xC5C, 0xC5C, 5, 0xCDC, 0xCDC, 5, 0x1ACF, 0x1ADD, 6, 0x1AE0,
    0x1AEB, 6, 0x20C1, 0x20C1, 26, 0x2B96, 0x2B96, 28, 0xA7CE, 0xA7CE, 1, 0xA7CF, 0xA7CF, 2, 0xA7D2,
    0xA7D2, 1, 0xA7D4, 0xA7D4, 1, 0xA7F1, 0xA7F1, 4, 0xFBC3, 0xFBD2, 28, 0xFD90, 0xFD91, 28, 0xFDC8,
    0xFDCE, 28, 0x10940, 0x10959, 5, 0x10EC5, 0x10EC5, 4, 0x10EC6, 0x10EC7, 5, 0x10ED0, 0x10ED0, 24,
    0x10ED1, 0x10ED8, 28, 0x10EFA, 0x10EFB, 6, 0x11B60, 0x11B60, 6, 0x11B61, 0x11B61, 8, 0x11B62,
    0x11B64, 6, 0x11B65, 0x11B65, 8, 0x11B66, 0x11B66, 6, 0x11B67, 0x11B67, 8, 0x11DB0, 0x11DD8, 5,
    0x11DD9, 0x11DD9, 4, 0x11DDA, 0x11DDB, 5, 0x11DE0, 0x11DE9, 9, 0x16EA0, 0x16EB8, 1, 0x16EBB,
    0x16ED3, 2, 0x16FF2, 0x16FF3, 4, 0x16FF4, 0x16FF6, 10, 0x187F8, 0x187FF, 5, 0x18D09, 0x18D1E, 5,
    0x18D80, 0x18DF2, 5, 0x1CCFA, 0x1CCFC, 28, 0x1CEBA, 0x1CED0, 28, 0x1CEE0, 0x1CEEF, 28, 0x1CEF0,
    0x1CEF0, 25, 0x1E6C0, 0x1E6DE, 5, 0x1E6E0, 0x1E6E2, 5, 0x1E6E3, 0x1E6E3, 6, 0x1E6E4, 0x1E6E5, 5,
    0x1E6E6, 0x1E6E6, 6, 0x1E6E7, 0x1E6ED, 5, 0x1E6EE, 0x1E6EF, 6, 0x1E6F0, 0x1E6F4, 5, 0x1E6F5,
    0x1E6F5, 6, 0x1E6FE, 0x1E6FE, 5, 0x1E6FF, 0x1E6FF, 4, 0x1F6D8, 0x1F6D8, 28, 0x1F777, 0x1F77A,
    28, 0x1F8D0, 0x1F8D8, 25, 0x1FA54, 0x1FA57, 28, 0x1FA8A, 0x1FA8A, 28, 0x1FA8E, 0x1FA8E, 28,
    0x1FAC8, 0x1FAC8, 28, 0x1FACD, 0x1FACD, 28, 0x1FAEA, 0x1FAEA, 28, 0x1FAEF, 0x1FAEF, 28, 0x1FBFA,
    0x1FBFA, 28, 0x2B73A, 0x2B73F, 5, 0x2CEA2, 0x2CEAD, 5, 0x323B0, 0x33479, 5
  };

  /** The firsts of CHANGED. */
  private static final int[] FIRSTS = new int[CHANGED.length / 3];

  static {
    for (int i = 0; i < FIRSTS.length; i++) {
      FIRSTS[i] = CHANGED[3 * i];
    }
  }

  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;
  private static final int NUMBERS =
      1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;
  private static final int LETTERS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER;
  private static final int PUNCTUATION =
      1 << Character.CONNECTOR_PUNCTUATION
          | 1 << Character.DASH_PUNCTUATION
          | 1 << Character.START_PUNCTUATION
          | 1 << Character.END_PUNCTUATION
          | 1 << Character.INITIAL_QUOTE_PUNCTUATION
          | 1 << Character.FINAL_QUOTE_PUNCTUATION
          | 1 << Character.OTHER_PUNCTUATION;
  private static final int SYMBOLS =
      1 << Character.MATH_SYMBOL
          | 1 << Character.CURRENCY_SYMBOL
          | 1 << Character.MODIFIER_SYMBOL
          | 1 << Character.OTHER_SYMBOL;
  private static final int PRINTED = MARKS | NUMBERS | LETTERS | PUNCTUATION | SYMBOLS;

  private Characters() {}

  /** Returns the general category as {@link Character#getType} has it; 0 for what is no rune. */
  public static int type(long r) {
    if (r < 0 || r > Character.MAX_CODE_POINT) {
      return Character.UNASSIGNED;
    }
    if (r >= FIRSTS[0]) {
      int i = Arrays.binarySearch(FIRSTS, (int) r);
      i = i >= 0 ? i : -i - 2;
      if (r <= CHANGED[3 * i + 1]) {
        return CHANGED[3 * i + 2];
      }
    }
    return Character.getType((int) r);
  }

  private static boolean isOf(long r, int categories) {
    return (1 << type(r) & categories) != 0;
  }

  /** The two letters of each category, by {@link Character#getType}; 17 is not used. */
  private static final String CATEGORIES =
      "CnLuLlLtLmLoMnMeMcNdNlNoZsZlZpCcCf--CoCsPdPsPePcPoSmScSkSoPiPf";

  /** Scripts that version 17 added, each in a block of its own: name, first, last. */
  private static final Object[][] NEW_SCRIPTS = {
    {"Beria_Erfe", 0x16EA0, 0x16EDF},
    {"Sidetic", 0x10940, 0x1095F},
    {"Tai_Yo", 0x1E6C0, 0x1E6FF},
    {"Tolong_Siki", 0x11DB0, 0x11DEF}
  };

  /** Reports whether a code point is of a category (L, Lu, LC) or a script (Han). */
  public static boolean hasProperty(String property, long r) {
    if (r < 0 || r > Character.MAX_CODE_POINT) {
      return false;
    }
    if (property.equals("LC")) {
      return isUpper(r) || isLower(r) || isTitle(r);
    }
    if (property.length() <= 2) {
      return CATEGORIES.startsWith(property, 2 * type(r));
    }
    for (Object[] s : NEW_SCRIPTS) {
      if (s[0].equals(property)) {
        return r >= (int) s[1] && r <= (int) s[2] && type(r) != Character.UNASSIGNED;
      }
    }
    return Character.UnicodeScript.of((int) r) == Character.UnicodeScript.forName(property);
  }

  public static boolean isLetter(long r) {
    return isOf(r, LETTERS);
  }

  public static boolean isDigit(long r) {
    return type(r) == Character.DECIMAL_DIGIT_NUMBER;
  }

  public static boolean isNumber(long r) {
    return isOf(r, NUMBERS);
  }

  public static boolean isMark(long r) {
    return isOf(r, MARKS);
  }

  public static boolean isPunct(long r) {
    return isOf(r, PUNCTUATION);
  }

  public static boolean isSymbol(long r) {
    return isOf(r, SYMBOLS);
  }

  public static boolean isUpper(long r) {
    return type(r) == Character.UPPERCASE_LETTER;
  }

  public static boolean isLower(long r) {
    return type(r) == Character.LOWERCASE_LETTER;
  }

  public static boolean isTitle(long r) {
    return type(r) == Character.TITLECASE_LETTER;
  }

  public static boolean isControl(long r) {
    return type(r) == Character.CONTROL;
  }

  public static boolean isSpace(long r) {
    if (r < 0x80) {
      return r == ' ' || r >= '\t' && r <= '\r';
    }
    return switch (type(r)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> r == 0x85;
    };
  }

  /** Letters, marks, numbers, punctuation, symbols, and the ASCII space. */
  public static boolean isPrint(long r) {
    if (r < 0x7f) {
      return r >= ' ';
    }
    return isOf(r, PRINTED);
  }

  /** As {@link #isPrint}, with all spaces of category Zs. */
  public static boolean isGraphic(long r) {
    return isPrint(r) || type(r) == Character.SPACE_SEPARATOR;
  }

  public static long toUpper(long r) {
    if (r < 0x80) {
      return r >= 'a' && r <= 'z' ? r - 32 : r;
    }
    if (r > Character.MAX_CODE_POINT) {
      return r;
    }
    long added = pairOf(r, Character.LOWERCASE_LETTER);
    return added != r ? added : Character.toUpperCase((int) r);
  }

  public static long toLower(long r) {
    if (r < 0x80) {
      return r >= 'A' && r <= 'Z' ? r + 32 : r;
    }
    if (r > Character.MAX_CODE_POINT) {
      return r;
    }
    long added = pairOf(r, Character.UPPERCASE_LETTER);
    return added != r ? added : Character.toLowerCase((int) r);
  }

  public static long toTitle(long r) {
    if (r < 0x80 || r > Character.MAX_CODE_POINT) {
      return toUpper(r);
    }
    long added = pairOf(r, Character.LOWERCASE_LETTER);
    return added != r ? added : Character.toTitleCase((int) r);
  }

  /** Returns the other letter of a pair added in version 17, if r is one and of this category. */
  private static long pairOf(long r, int category) {
    if (r >= 0x16EA0 && r <= 0x16ED3 && type(r) == category) {
      return category == Character.LOWERCASE_LETTER ? r - 0x1B : r + 0x1B;
    }
    if (r == 0xA7CE || r == 0xA7D2 || r == 0xA7D4) {
      return category == Character.UPPERCASE_LETTER ? r + 1 : r;
    }
    if (r == 0xA7CF || r == 0xA7D3 || r == 0xA7D5) {
      return category == Character.LOWERCASE_LETTER ? r - 1 : r;
    }
    return r;
  }

  /** Returns the next larger code point that is the same but for case, or the smallest of them. */
  public static long simpleFold(long r) {
    if (r < 0 || r > Character.MAX_CODE_POINT) {
      return r;
    }
    int[] orbit = orbitOf((int) r);
    if (orbit != null) {
      for (int i = 0; i < orbit.length; i++) {
        if (orbit[i] == r) {
          return orbit[(i + 1) % orbit.length];
        }
      }
    }
    long lower = toLower(r);
    return lower != r ? lower : toUpper(r);
  }

  private static int[] orbitOf(int r) {
    for (int[] o : ORBITS) {
      for (int x : o) {
        if (x == r) {
          return o;
        }
      }
    }
    return null;
  }

  /** Code points with more than one other case, or whose cases do not pair up, in order. */
  private static final int[][] ORBITS = {
    {0x6B, 0x212A, 0x4B},
    {0x73, 0x17F, 0x53},
    {0xDF, 0x1E9E},
    {0xE5, 0x212B, 0xC5},
    {0x130},
    {0x131},
    {0x1C4, 0x1C5, 0x1C6},
    {0x1C7, 0x1C8, 0x1C9},
    {0x1CA, 0x1CB, 0x1CC},
    {0x1F1, 0x1F2, 0x1F3},
    {0x390, 0x1FD3},
    {0x3A3, 0x3C2, 0x3C3},
    {0x3B0, 0x1FE3},
    {0x3B2, 0x3D0, 0x392},
    {0x3B5, 0x3F5, 0x395},
    {0x3B8, 0x3D1, 0x3F4, 0x398},
    {0x3B9, 0x1FBE, 0x345, 0x399},
    {0x3BA, 0x3F0, 0x39A},
    {0x3BC, 0xB5, 0x39C},
    {0x3C0, 0x3D6, 0x3A0},
    {0x3C1, 0x3F1, 0x3A1},
    {0x3C6, 0x3D5, 0x3A6},
    {0x3C9, 0x2126, 0x3A9},
    {0x432, 0x1C80, 0x412},
    {0x434, 0x1C81, 0x414},
    {0x43E, 0x1C82, 0x41E},
    {0x441, 0x1C83, 0x421},
    {0x442, 0x1C84, 0x1C85, 0x422},
    {0x44A, 0x1C86, 0x42A},
    {0x463, 0x1C87, 0x462},
    {0x1E61, 0x1E9B, 0x1E60},
    {0xA64B, 0x1C88, 0xA64A},
    {0xFB05, 0xFB06}
  };
}
