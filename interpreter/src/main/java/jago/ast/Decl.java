package jago.ast;

import java.util.List;
import java.util.function.Supplier;

/** A declaration. Specs of one parenthesised declaration share their {@link Group}. */
public abstract sealed class Decl extends Node {
  /** Null where the declaration is not part of a parenthesised group. */
  public final Group group;

  /** The text of the comment that stands directly before the declaration, or "". */
  public final String doc;

  Decl(int pos, Group group, String doc) {
    super(pos);
    this.group = group;
    this.doc = doc;
  }

  /** Identifies the declarations of one pair of parentheses; identity is all it has. */
  public static final class Group {}

  /** import Path; import LocalPkgName Path */
  public static final class Import extends Decl {
    /** Including "." and "_"; null where there is no renaming. */
    public final Expr.Name localPkgName;

    public final Expr.BasicLit path;

    public Import(int pos, Group group, String doc, Expr.Name localPkgName, Expr.BasicLit path) {
      super(pos, group, doc);
      this.localPkgName = localPkgName;
      this.path = path;
    }
  }

  /** Names; Names = Values; Names Type = Values. Implicit repetition is the checker's work. */
  public static final class Const extends Decl {
    public final List<Expr.Name> names;
    public final Expr type; // null: none
    public final Expr values; // null: none; Expr.ListExpr for several

    public Const(int pos, Group group, String doc, List<Expr.Name> names, Expr type, Expr values) {
      super(pos, group, doc);
      this.names = List.copyOf(names);
      this.type = type;
      this.values = values;
    }
  }

  /** Name TParams Type; Name TParams = Type */
  public static final class TypeDecl extends Decl {
    public final Expr.Name name;
    public final List<Field> tparams;
    public final boolean alias;
    public final Expr type;

    public TypeDecl(
        int pos,
        Group group,
        String doc,
        Expr.Name name,
        List<Field> tparams,
        boolean alias,
        Expr type) {
      super(pos, group, doc);
      this.name = name;
      this.tparams = List.copyOf(tparams);
      this.alias = alias;
      this.type = type;
    }
  }

  /** Names Type; Names Type = Values; Names = Values */
  public static final class Var extends Decl {
    public final List<Expr.Name> names;
    public final Expr type; // null: none
    public final Expr values; // null: none; Expr.ListExpr for several

    public Var(int pos, Group group, String doc, List<Expr.Name> names, Expr type, Expr values) {
      super(pos, group, doc);
      this.names = List.copyOf(names);
      this.type = type;
      this.values = values;
    }
  }

  /** func Name TParams Type { Body }; func Recv Name TParams Type { Body } */
  public static final class Func extends Decl {
    public final Field recv; // null: a function
    public final Expr.Name name;
    public final List<Field> tparams;
    public final Expr.FuncType type;
    private Stmt.Block body; // null: declared without a body, or not parsed yet
    private Supplier<Stmt.Block> unparsed; // null: nothing left to parse

    public Func(
        int pos,
        String doc,
        Field recv,
        Expr.Name name,
        List<Field> tparams,
        Expr.FuncType type,
        Stmt.Block body) {
      super(pos, null, doc);
      this.recv = recv;
      this.name = name;
      this.tparams = List.copyOf(tparams);
      this.type = type;
      this.body = body;
    }

    /** Makes a function whose body is parsed when {@link #body} first asks for it. */
    Func(
        int pos,
        String doc,
        Field recv,
        Expr.Name name,
        List<Field> tparams,
        Expr.FuncType type,
        Supplier<Stmt.Block> body) {
      this(pos, doc, recv, name, tparams, type, (Stmt.Block) null);
      this.unparsed = body;
    }

    public boolean hasBody() {
      return body != null || unparsed != null;
    }

    /** Returns the body; null for a function declared without one. Not thread-safe. */
    public Stmt.Block body() {
      if (unparsed != null) {
        body = unparsed.get();
        unparsed = null;
      }
      return body;
    }
  }
}
