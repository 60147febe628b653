module example.com/inventory

go 1.21

require example.org/money v1.0.0
