use super::{DEEPEST, Excess, MOST_COLONS};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

fn excess(text: &str) -> Option<Excess> {
    super::excess(text, DEEPEST)
}

fn too_deep(line: usize, column: usize) -> Excess {
    Excess { id: "error-nested", most: DEEPEST, line, column }
}

#[test]
fn sixteen_levels_pass_and_one_more_is_placed() {
    let nested = |depth: usize| format!("a = b\nあ = {}$x{}\n", "{".repeat(depth), "}".repeat(depth));
    assert_eq!(excess(&nested(DEEPEST)), None);
    assert_eq!(excess(&nested(DEEPEST + 1)), Some(too_deep(2, 4 + DEEPEST + 1)));
    let calls = |depth: usize| format!("a = {{ {}1{} }}", "F(".repeat(depth), ")".repeat(depth));
    assert_eq!(excess(&calls(DEEPEST - 1)), None);
    assert_eq!(excess(&calls(DEEPEST)), Some(too_deep(1, 6 + 2 * DEEPEST)));
}

#[test]
fn two_hundred_arguments_pass_and_one_more_is_placed() {
    let call = |count: usize| format!("a: b = {{ F({}) }}", "a:1,".repeat(count));
    assert_eq!(excess(&call(MOST_COLONS)), None);
    let column = 11 + 4 * MOST_COLONS + 2;
    assert_eq!(
        excess(&call(MOST_COLONS + 1)),
        Some(Excess { id: "error-arguments", most: MOST_COLONS, line: 1, column })
    );
}

#[test]
fn every_message_and_every_brace_counts_anew() {
    let many = "a = { $x ->\n   [one] { \"{\" } (:\n  *[other] b\n}\n# {{{ ((( {{{\n-b = { c }\n";
    assert_eq!(excess(&many.repeat(1000)), None);
    assert_eq!(
        excess(&format!("a = {}", "{ -b(case: \"of\") } { \"\" } { \"{\" }{\"}\"} ".repeat(1000))),
        None
    );
}

#[test]
fn no_text_or_string_hides_a_level() {
    let tricks = [
        "{ $x ->\n *[a] \"}",
        "{ F(\"}\", ",
        "{ $x ->\n *[a] ) { F( ",
        "{\nA(\n",
        "{ $x ->\n *[a =] ",
        "{ F(\"\\\"\", \"}\" ",
        "{ $x ->\n *[a] \"b\" \" { \"} \"",
    ];
    for trick in tricks {
        let file = format!("a = {}", trick.repeat(DEEPEST + 1));
        assert!(excess(&file).is_some_and(|excess| excess.id == "error-nested"), "{trick}");
    }
}

/// What opens a level: whether it stands in a text, what is written, what closes it, and whether a text follows.
const LEVELS: [(bool, &str, &str, bool); 7] = [
    (true, "{ ", " }", false),
    (true, "{\n$x ->\n *[a] ", "\n}", true),
    (true, "{ $x ->\n  [b] c\n *[a] ", "\n  }", true),
    (false, "{", "}", false),
    (false, "F(", ")", false),
    (false, "F(\n", "\n)", false),
    (false, "-t(", ")", false),
];
/// What stands before a level and may mislead a careless count: in a text, and in a call.
const NOISE: [&[&str]; 2] = [
    &["", "\" ", "\" \"", "( ", ") ", "]", "a: ", "a = ", "# ", "\\", "{ \"{\" }", "{\"}\"}", "{\"\\\"}\"}"],
    &["", "\"}\", ", "\"{\", ", "\"\\\"}\" ", "\")\", ", "1, ", "$y ", "\"a\", "],
];

#[test]
fn the_count_is_never_below_the_parsers_depth() {
    let (mut state, mut deep) = (20_261_124_u64, 0);
    let mut below = |end: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % end
    };
    for _ in 0..20_000 {
        let (mut text, mut closing, mut in_text, mut in_call) = ("a = ".to_owned(), Vec::new(), true, false);
        for _ in 0..=below(8) {
            if in_text || in_call {
                text.push_str(NOISE[usize::from(in_call)][below(NOISE[usize::from(in_call)].len())]);
            }
            let fitting: Vec<_> = LEVELS.iter().filter(|level| level.0 == in_text).collect();
            let (_, opens, closes, then_text) = fitting[below(fitting.len())];
            text.push_str(opens);
            closing.push(*closes);
            (in_text, in_call) = (*then_text, opens.contains('('));
        }
        text.push_str(if in_text { "b" } else { ["$x", "\"}\"", "\"\\\"\""][below(3)] });
        text.extend(closing.into_iter().rev());
        let depth = depth_of(&text);
        deep += usize::from(depth > 4);
        assert!(depth == 0 || super::excess(&text, depth - 1).is_some(), "{depth} levels: {text:?}");
    }
    assert!(deep > 1000, "only {deep} texts were deep");
}

/// How deep the parsed messages of a file go.
fn depth_of(text: &str) -> usize {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let values = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => message.value.as_ref(),
        Entry::Term(term) => Some(&term.value),
        _ => None,
    });
    values.map(of_pattern).max().unwrap_or_default()
}

fn of_pattern(pattern: &Pattern<&str>) -> usize {
    let depths = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { .. } => 0,
        PatternElement::Placeable { expression } => 1 + of_expression(expression),
    });
    depths.max().unwrap_or_default()
}

fn of_expression(expression: &Expression<&str>) -> usize {
    match expression {
        Expression::Inline(inline) => of_inline(inline),
        Expression::Select { selector, variants } => {
            let variants = variants.iter().map(|variant| of_pattern(&variant.value));
            variants.chain([of_inline(selector)]).max().unwrap_or_default()
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>) -> usize {
    let arguments = match inline {
        InlineExpression::Placeable { expression } => return 1 + of_expression(expression),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => arguments,
        _ => return 0,
    };
    1 + arguments.positional.iter().map(of_inline).max().unwrap_or_default()
}
