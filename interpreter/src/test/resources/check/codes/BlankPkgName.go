package _
