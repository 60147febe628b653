package jago.stdlib.fmt;

import jago.runtime.value.Dynamic;

/** Why scanning stopped. The kinds are the numbers of fmt/scan.go. */
@SuppressWarnings("serial")
final class ScanFault extends RuntimeException {
  static final int EOF = 1;
  static final int UNEXPECTED_EOF = 2;
  static final int TEXT = 3;
  static final int READER = 4;

  final int kind;

  /** The reader's error. */
  final transient Dynamic error;

  private ScanFault(int kind, String text, Dynamic error) {
    super(text, null, false, false);
    this.kind = kind;
    this.error = error;
  }

  static ScanFault eof() {
    return new ScanFault(EOF, "", null);
  }

  static ScanFault unexpectedEof() {
    return new ScanFault(UNEXPECTED_EOF, "", null);
  }

  static ScanFault text(String text) {
    return new ScanFault(TEXT, text, null);
  }

  static ScanFault reader(Dynamic error) {
    return new ScanFault(READER, "", error);
  }
}
