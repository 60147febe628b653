package jago.ast;

import jago.grammar.GoParser.ConstDeclContext;
import jago.grammar.GoParser.ConstSpecContext;
import jago.grammar.GoParser.DeclarationContext;
import jago.grammar.GoParser.FuncDeclContext;
import jago.grammar.GoParser.ImportDeclContext;
import jago.grammar.GoParser.ImportSpecContext;
import jago.grammar.GoParser.NameListContext;
import jago.grammar.GoParser.SourceFileContext;
import jago.grammar.GoParser.TopLevelDeclContext;
import jago.grammar.GoParser.TypeDeclContext;
import jago.grammar.GoParser.TypeSpecContext;
import jago.grammar.GoParser.VarDeclContext;
import jago.grammar.GoParser.VarSpecContext;
import jago.grammar.GoToken;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/**
 * Parse tree to AST: files and declarations. Expressions, types and statements have builders of
 * their own. Where the grammar accepts more than Go, the builders report the rest.
 */
final class AstBuilder {
  private final BuildContext context;
  final ExprBuilder exprs;
  final TypeBuilder types;
  final StmtBuilder stmts;

  AstBuilder(BuildContext context) {
    this.context = context;
    exprs = new ExprBuilder(context, this);
    types = new TypeBuilder(context, this);
    stmts = new StmtBuilder(context, this);
  }

  SourceFile file(SourceFileContext tree) {
    Token name = tree.clause.name;
    int start = ((GoToken) tree.start).start;
    List<Decl> decls = new ArrayList<>();
    for (TopLevelDeclContext d : tree.decls) {
      if (d.imports != null) {
        importDecl(d.imports, decls);
      } else if (d.func != null) {
        decls.add(funcDecl(d.func));
      } else {
        declaration(d.decl, decls, true);
      }
    }
    return new SourceFile(
        context.base() + start,
        name == null ? new Expr.Name(context.base() + start, "_") : context.name(name),
        decls,
        context.pos(tree.stop),
        context.comments().goVersion(start),
        context.comments().doc(start));
  }

  private String doc(ParserRuleContext tree) {
    return context.comments().doc(((GoToken) tree.start).start);
  }

  /** Adds what a const, type or var declaration declares. */
  void declaration(DeclarationContext tree, List<Decl> out, boolean topLevel) {
    if (tree.consts != null) {
      constDecl(tree.consts, out, topLevel);
    } else if (tree.types != null) {
      typeDecl(tree.types, out, topLevel);
    } else {
      varDecl(tree.vars, out, topLevel);
    }
  }

  private void importDecl(ImportDeclContext tree, List<Decl> out) {
    if (tree.spec != null) {
      out.add(importSpec(tree.spec, null, doc(tree)));
      return;
    }
    Decl.Group group = new Decl.Group();
    for (ImportSpecContext spec : tree.group.specs) {
      out.add(importSpec(spec, group, doc(spec)));
    }
  }

  private Decl importSpec(ImportSpecContext tree, Decl.Group group, String doc) {
    Expr.BasicLit path = exprs.literal(tree.path);
    if (!path.bad && path.litKind != Expr.LitKind.STRING) {
      context.syntax(path.pos, "import path must be a string");
      path = new Expr.BasicLit(path.pos, path.litKind, path.text, true);
    }
    Expr.Name alias = tree.alias == null ? null : context.name(tree.alias);
    return new Decl.Import(context.start(tree), group, doc, alias, path);
  }

  private void constDecl(ConstDeclContext tree, List<Decl> out, boolean topLevel) {
    if (tree.spec != null) {
      out.add(constSpec(tree.spec, null, topLevel ? doc(tree) : ""));
      return;
    }
    Decl.Group group = new Decl.Group();
    for (ConstSpecContext spec : tree.group.specs) {
      out.add(constSpec(spec, group, topLevel ? doc(spec) : ""));
    }
  }

  private Decl constSpec(ConstSpecContext tree, Decl.Group group, String doc) {
    return new Decl.Const(
        context.start(tree),
        group,
        doc,
        names(tree.names),
        tree.t == null ? null : types.type(tree.t),
        tree.values == null ? null : exprs.list(tree.values));
  }

  private void varDecl(VarDeclContext tree, List<Decl> out, boolean topLevel) {
    if (tree.spec != null) {
      out.add(varSpec(tree.spec, null, topLevel ? doc(tree) : ""));
      return;
    }
    Decl.Group group = new Decl.Group();
    for (VarSpecContext spec : tree.group.specs) {
      out.add(varSpec(spec, group, topLevel ? doc(spec) : ""));
    }
  }

  private Decl varSpec(VarSpecContext tree, Decl.Group group, String doc) {
    return new Decl.Var(
        context.start(tree),
        group,
        doc,
        names(tree.names),
        tree.t == null ? null : types.type(tree.t),
        tree.values == null ? null : exprs.list(tree.values));
  }

  private List<Expr.Name> names(NameListContext tree) {
    List<Expr.Name> names = new ArrayList<>(tree.names.size());
    for (Token t : tree.names) {
      names.add(context.name(t));
    }
    return names;
  }

  private void typeDecl(TypeDeclContext tree, List<Decl> out, boolean topLevel) {
    if (tree.spec != null) {
      out.add(typeSpec(tree.spec, null, topLevel ? doc(tree) : ""));
      return;
    }
    Decl.Group group = new Decl.Group();
    for (TypeSpecContext spec : tree.group.specs) {
      out.add(typeSpec(spec, group, topLevel ? doc(spec) : ""));
    }
  }

  private Decl typeSpec(TypeSpecContext tree, Decl.Group group, String doc) {
    Expr.Name name = context.name(tree.name);
    Expr type = types.type(tree.t);
    List<Field> tparams = List.of();
    if (tree.tparams != null) {
      tparams = types.typeParameters(tree.tparams);
    } else if (tree.open != null) {
      tparams = types.typeParametersOrLength(tree);
      if (tparams == null) {
        type = new Expr.ArrayType(context.pos(tree.open), exprs.expr(tree.len), type);
        tparams = List.of();
      }
    }
    return new Decl.TypeDecl(
        context.start(tree), group, doc, name, tparams, tree.alias != null, type);
  }

  private Decl funcDecl(FuncDeclContext tree) {
    Field recv = null;
    if (tree.recv != null) {
      List<Field> list = types.parameters(tree.recv, false);
      recv = list.isEmpty() ? null : list.getFirst();
    }
    GoToken afterFunc = context.tokens().after((GoToken) tree.start);
    int pos = context.pos(afterFunc);
    Expr.Name name;
    List<Field> tparams = List.of();
    Expr.FuncType type;
    if (tree.name != null) {
      name = context.name(tree.name);
      ParserRuleContext first = tree.tparams != null ? tree.tparams : tree.sig;
      tparams = tree.tparams == null ? tparams : types.typeParameters(tree.tparams);
      type = types.signature(context.start(first), tree.sig);
    } else {
      name = new Expr.Name(context.pos(tree.bad), "_");
      type = new Expr.FuncType(name.pos, List.of(), List.of());
    }
    if (tree.body != null && context.later() != null && tree.body.list.stmts.isEmpty()) {
      int open = ((GoToken) tree.body.open).start;
      int close = ((GoToken) tree.body.close).start;
      Supplier<Stmt.Block> body = () -> Parse.body(context.file(), open, close, context.later());
      return new Decl.Func(pos, doc(tree), recv, name, tparams, type, body);
    }
    Stmt.Block body = tree.body == null ? null : stmts.body(tree.body);
    return new Decl.Func(pos, doc(tree), recv, name, tparams, type, body);
  }
}
