/*
 * Go 1.27. Every decision needs one token of lookahead, so that ANTLR makes each a plain switch.
 * Three things make that possible:
 *
 * - A token that has two roles in Go has two types here. "(" opens parentheses or, after an
 *   operand, a CALL; "*" is a prefix or, between operands, a BINARY_OP; and so on. The actions
 *   named ...Next look at the next token and give it the type of the role it has at that place
 *   (GoParserBase). They also see to it that a required operand, type or name is there.
 * - A separator ends each element of a list. The last one, which Go lets one leave out before the
 *   closing token, is supplied by GoErrorStrategy.
 * - The grammar accepts more than Go where only a look at the whole tells what is meant: types
 *   where expressions stand and the other way round, names where types stand, any statement as a
 *   condition. The reader of the tree sorts that out.
 *
 * No generic parse tree is built: what a rule keeps are its labels.
 */
parser grammar GoParser;

options { superClass = GoParserBase; }

tokens {
  NAME, LITERAL,

  // Operators. "|", for example, is an OR in a union of types and a BINARY_OP in an expression.
  BINARY_OP, ADD, SUB, XOR, AND, MUL, OR, NOT, TILDE, ARROW,
  ASSIGN_OP, INC_OP, ASSIGN, DEFINE,

  LPAREN, LBRACK, LBRACE, RPAREN, RBRACK, RBRACE, COMMA, SEMI, COLON, DOT, ELLIPSIS,

  BREAK, CASE, CHAN, CONST, CONTINUE, DEFAULT, DEFER, ELSE, FALLTHROUGH, FOR, FUNC, GO, GOTO, IF,
  IMPORT, INTERFACE, MAP, PACKAGE, RANGE, RETURN, SELECT, STRUCT, SWITCH, TYPE, VAR,

  // Roles.
  CALL,          // "(" after an operand
  INDEX,         // "[" after an operand
  MEMBER,        // "." after an operand
  LIT_LBRACE,    // "{" after the type of a composite literal
  BODY_LBRACE,   // "{" of a function's body
  SEND,          // "<-" of a send statement, and after chan
  TPARAM_LBRACK, // "[" of a type parameter list
  NAME_LBRACK,   // "[" after a declared name: of an array type, type arguments or type parameters
  LABEL,         // a name before ":" at the start of a statement
  BAD            // stands for what a syntax error left out; no source has it
}

sourceFile
    : clause=packageClause (decls+=topLevelDecl SEMI)* EOF
    ;

packageClause
    : PACKAGE name=NAME SEMI {packageClauseDone();}
    ;

topLevelDecl
    : imports=importDecl | decl=declaration | func=funcDecl
    ;

// ---- Declarations

importDecl
    : IMPORT {importNext();} (group=importGroup | spec=importSpec)
    ;

importGroup
    : LPAREN (specs+=importSpec SEMI)* RPAREN
    ;

importSpec
    : alias=(NAME | DOT)? path=(LITERAL | BAD)
    ;

declaration
    : consts=constDecl | types=typeDecl | vars=varDecl
    ;

constDecl
    : CONST {specNext();} (group=constGroup | spec=constSpec)
    ;

constGroup
    : LPAREN (specs+=constSpec SEMI)* RPAREN
    ;

constSpec
    : names=nameList t=type? {assignNext();} (ASSIGN values=exprList)?
    ;

varDecl
    : VAR {specNext();} (group=varGroup | spec=varSpec)
    ;

varGroup
    : LPAREN (specs+=varSpec SEMI)* RPAREN
    ;

varSpec
    : names=nameList {varTypeNext();} t=type? {assignNext();} (ASSIGN values=exprList)?
    ;

nameList
    : names+=NAME (COMMA names+=NAME)*
    ;

typeDecl
    : TYPE {specNext();} (group=typeGroup | spec=typeSpec)
    ;

typeGroup
    : LPAREN (specs+=typeSpec SEMI)* RPAREN
    ;

// type T [P *C] ... is an array type unless what follows P can only be a constraint.
typeSpec
    : name=NAME {typeNameNext();}
      ( tparams=typeParameters
      | open=NAME_LBRACK {level++;} len=expression {level--;} more=moreTypeParameters? close=RBRACK
      )?
      {assignNext();} alias=ASSIGN? t=type
    ;

typeParameters
    : TPARAM_LBRACK (params+=typeParameter COMMA)* close=RBRACK
    ;

moreTypeParameters
    : comma=COMMA (params+=typeParameter COMMA)*
    ;

funcDecl
    : FUNC recv=parameters? {funcNameNext();}
      ( name=NAME {typeParametersNext();} tparams=typeParameters? sig=signature
      | bad=BAD
      )
      {bodyNext();} body=functionBody?
    ;

signature
    : params=parameters res=result?
    ;

result
    : params=parameters | name=typeName | lit=typeLit
    ;

parameters
    : LPAREN (params+=parameter COMMA)* close=RPAREN
    ;

// A lone name may be a parameter or its type; the whole list tells.
parameter
    : name=NAME {nameBracketNext();}
      (array=nameBracket | dot=DOT sel=NAME targs=typeArguments? | dots=dotsType | t=type)?
    | dots=dotsType
    | other=otherType
    ;

typeParameter
    : ( name=NAME {nameBracketNext();}
        (array=nameBracket | dot=DOT sel=NAME targs=typeArguments? | dots=dotsType | constraint=unionTerm)?
      | dots=dotsType
      | lead=termStart
      )
      (ops+=OR terms+=unionTerm)*
    ;

unionTerm
    : tilde=TILDE? t=type
    ;

// A union term that is not a mere type name.
termStart
    : tilde=TILDE t=type | other=otherType | bad=BAD
    ;

dotsType
    : ELLIPSIS {dotsTypeNext();} t=type?
    ;

// After a name: [n]E and []E make it the name of a field or parameter, [T1, T2] a type.
nameBracket
    : NAME_LBRACK {orOperandNext(RBRACK);}
      ( RBRACK elem=type
      | {level++;} len=expression {level--; lengthDone();} (more=moreTypes RBRACK | RBRACK elem=type?)
      )
    ;

moreTypes
    : COMMA (types+=type COMMA)*
    ;

// ---- Types

type
    : {typeNext();} (name=typeName | other=otherType | bad=BAD)
    ;

typeName
    : name=NAME (dot=DOT sel=NAME)? targs=typeArguments?
    ;

typeArguments
    : LBRACK {level++;} (types+=type COMMA)* {level--;} close=RBRACK
    ;

otherType
    : lit=typeLit | LPAREN paren=type RPAREN
    ;

typeLit
    : MUL base=type
    | ARROW CHAN elem=type
    | FUNC {typeParametersNext();} tparams=typeParameters? sig=signature
    | lit=operandType
    ;

// The types that an operand may start with.
operandType
    : LBRACK {arrayLenNext();}
      ( RBRACK
      | dots=ELLIPSIS RBRACK
      | {level++;} len=expression {level--;} comma=COMMA? RBRACK
      )
      elem=type
    | chan=CHAN {chanArrowNext();} send=SEND? elem=type
    | MAP LBRACK key=type RBRACK elem=type
    | structure=structType
    | interf=interfaceType
    ;

structType
    : STRUCT LBRACE (fields+=fieldDecl SEMI)* RBRACE
    ;

fieldDecl
    : ( name=NAME {fieldTypeNext();}
        (array=nameBracket | dot=DOT sel=NAME targs=typeArguments? | (COMMA more+=NAME)* t=type)?
      | star=MUL paren=LPAREN? embedded=typeName close=RPAREN?
      | paren=LPAREN star=MUL? embedded=typeName close=RPAREN?
      | bad=BAD
      )
      tag=LITERAL?
    ;

interfaceType
    : INTERFACE LBRACE (elems+=interfaceElem SEMI)* RBRACE
    ;

interfaceElem
    : name=NAME {nameBracketNext();}
      (sig=signature {methodDone();} | bracket=methodBracket | dot=DOT sel=NAME targs=typeArguments?)?
      (ops+=OR terms+=unionTerm)*
    | lead=termStart (ops+=OR terms+=unionTerm)*
    ;

// m[T1, T2] embeds a type; m[P C](...) is a method that may not have type parameters.
methodBracket
    : NAME_LBRACK (params+=typeParameter COMMA)* close=RBRACK
      (sig=signature {methodDone();})?
    ;

// ---- Expressions

exprList
    : exprs+=expression (COMMA exprs+=expression)*
    ;

// Precedence is applied by the reader of the tree.
expression
    : operands+=unary {operatorNext();} (ops+=BINARY_OP operands+=unary {operatorNext();})*
    ;

unary
    : prefixes+=(ADD | SUB | XOR | AND | MUL | NOT | TILDE | ARROW)* {operandNext();}
      ( name=NAME
      | literal=LITERAL
      | paren=LPAREN {level++;} inner=expression {level--;} RPAREN
      | func=FUNC {typeParametersNext();} tparams=typeParameters? sig=signature
        {bodyNext();} body=functionBody?
      | t=operandType
      | bad=BAD
      )
      {suffixNext();} (suffixes+=suffix {suffixNext();})*
    ;

suffix
    : dot=MEMBER {memberNext();}
      (sel=NAME | LPAREN {orTypeNext(TYPE);} (typeSwitch=TYPE | t=type) RPAREN | BAD)
    | open=INDEX {level++; indexNext();} lo=expression? {indexRestNext();}
      ( more=moreTypes
      | colon=COLON {sliceNext();} hi=expression? (full=COLON {orOperandNext(RBRACK);} max=expression?)?
      )?
      {level--;} close=RBRACK
    | args=arguments
    | lit=literalValue
    ;

arguments
    : CALL {level++;} (args+=expression (dots=ELLIPSIS {lastArgumentDone();})? COMMA)* {level--;}
      RPAREN
    ;

literalValue
    : open=LIT_LBRACE {level++; elementNext();} (elems+=element COMMA {elementNext();})* {level--;}
      close=RBRACE
    ;

element
    : (x=expression | xlit=literalValue)
      (colon=COLON {elementNext();} (y=expression | ylit=literalValue))?
    ;

functionBody
@init {functionDepth++; level++;}
@after {functionDepth--; level--;}
    : open=BODY_LBRACE list=statements close=RBRACE
    ;

// ---- Statements

block
    : open=LBRACE list=statements close=RBRACE
    ;

statements
    : (stmts+=statement? SEMI)*
    ;

statement
    : {labelNext();}
      ( simple=simpleStmt
      | decl=declaration
      | label=LABEL colon=COLON {labeledNext();} labeled=statement?
      | keyword=(GO | DEFER) {operandNext();} call=unary
      | keyword=RETURN {resultNext();} results=exprList?
      | keyword=(BREAK | CONTINUE) target=NAME?
      | keyword=GOTO target=NAME
      | keyword=FALLTHROUGH
      | nested=block
      | ifs=ifStmt
      | switchs=switchStmt
      | selects=selectStmt
      | fors=forStmt
      )
    ;

simpleStmt
    : lhs=exprList {simpleNext();}
      (op=(ASSIGN | DEFINE) rhs=exprList | op=(ASSIGN_OP | SEND) value=expression | op=INC_OP)?
    ;

ifStmt
    : IF head=header then=block
      (ELSE {elseNext();} (elseIf=ifStmt | elseBlock=block | BAD))?
    ;

// Without a semicolon, init is the condition, unless the header was cut short by an error.
header
locals [boolean cut]
@init {int outer = headerStart();}
@after {level = outer;}
    : init=simpleStmt? {headerNext();} (semi=SEMI {orOperandNext(LBRACE);} cond=simpleStmt?)?
    ;

switchStmt
    : SWITCH head=header LBRACE (clauses+=caseClause)* close=RBRACE
    ;

caseClause
    : (CASE exprs=exprList | DEFAULT) colon=COLON body=statements
    ;

selectStmt
    : SELECT LBRACE (clauses+=commClause)* close=RBRACE
    ;

commClause
    : (CASE comm=simpleStmt | DEFAULT) colon=COLON body=statements
    ;

forStmt
    : FOR head=forHeader body=block
    ;

forHeader
locals [boolean cut]
@init {int outer = headerStart();}
@after {level = outer;}
    : init=forInit? {headerNext();}
      ( semi=SEMI {forCondNext();} cond=simpleStmt?
        SEMI {orOperandNext(LBRACE);} post=simpleStmt?
      )?
    ;

// A simple statement or a range clause.
forInit
    : range=RANGE x=expression
    | lhs=exprList {simpleNext();}
      ( op=(ASSIGN | DEFINE) {orOperandNext(RANGE);} (range=RANGE x=expression | rhs=exprList)
      | op=(ASSIGN_OP | SEND) value=expression
      | op=INC_OP
      )?
    ;
