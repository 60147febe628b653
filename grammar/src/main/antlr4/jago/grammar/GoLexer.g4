lexer grammar GoLexer;
WS: [ \t\r\n]+ -> skip;
ID: [a-z]+;
