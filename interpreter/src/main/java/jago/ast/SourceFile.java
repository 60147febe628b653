package jago.ast;

import java.util.List;

/** package PkgName; DeclList[0], DeclList[1], ... */
public final class SourceFile extends Node {
  public final Expr.Name pkgName;
  public final List<Decl> decls;
  public final int eof;

  /** The language version of a {@code //go:build go1.N} line, such as "go1.21", or "". */
  public final String goVersion;

  /** The text of the comment that stands directly before the package clause, or "". */
  public final String doc;

  /** The comments for the compiler in source order; those of outlines are left out. */
  public List<Directive> directives = List.of();

  public SourceFile(
      int pos, Expr.Name pkgName, List<Decl> decls, int eof, String goVersion, String doc) {
    super(pos);
    this.pkgName = pkgName;
    this.decls = List.copyOf(decls);
    this.eof = eof;
    this.goVersion = goVersion;
    this.doc = doc;
  }
}
