//! Patterns of the policy language: against a table, and against the clock.

use policy::{
    Attached, Check, Context, Entity, Policies, Policy, PolicyKind, Principal, ResourceRules,
    decide,
};
use serde_json::{Value, json};

use crate::raw_request::line;
use crate::tally;

pub(crate) const DICTIONARY: &[&str] =
    &["*", "?", "*a*", "a*b*", ":*", "*:", "::::", "?*?*", "\u{e9}", "arn:"];

/// Longest pattern and text that are compared with the table.
const COMPARED_CHARS_MAX: usize = 200;
/// To what length a pattern and a text are repeated to find work that grows too fast.
const PATTERN_BYTES: usize = 4_096;
const TEXT_BYTES: usize = 1_024;

const PREFIX: &str = "arn:aws:s3:::";

/// A pattern on a line, then a text. As an operand of StringLike and as the tail of a Resource it must match
/// what a table of all their beginnings says. Both are then repeated to their limits: a pattern on which the
/// matcher does more than `pattern * text` steps takes longer than the harness allows.
pub fn pattern(data: &[u8]) {
    let mut rest = data;
    let Some(pattern) = line(&mut rest) else { return };
    let (Ok(pattern), Ok(text)) = (std::str::from_utf8(pattern), std::str::from_utf8(rest)) else {
        return;
    };
    let chars = |text: &str| text.chars().count();
    if pattern.is_empty() || chars(pattern) > COMPARED_CHARS_MAX || chars(text) > COMPARED_CHARS_MAX
    {
        return;
    }
    let Some(like) = matches_like(pattern, text) else { return };
    tally::accepted();
    assert_eq!(like, table(pattern, text), "StringLike {pattern:?} on {text:?}");
    let (resource, arn) = (format!("{PREFIX}{pattern}"), format!("{PREFIX}{text}"));
    assert_eq!(matches_resource(&resource, &arn), Some(like), "Resource {resource:?} on {arn:?}");
    let long = |piece: &str, bytes: usize| piece.repeat(bytes / piece.len().max(1));
    let (pattern, text) = (long(pattern, PATTERN_BYTES), long(text, TEXT_BYTES));
    // What they answer is the business of the table above; here only the time counts.
    let _ = matches_like(&pattern, &text);
    let _ = matches_resource(&format!("{PREFIX}{pattern}"), &format!("{PREFIX}{text}"));
    let _ = matches_resource(&format!("arn:{pattern}"), &format!("arn:{text}"));
}

fn matches_like(pattern: &str, text: &str) -> Option<bool> {
    let mut request = Context::new();
    request.set("k", text.to_owned());
    allows(
        &json!({"Effect": "Allow", "Action": "*", "Resource": "*",
        "Condition": {"StringLike": {"k": pattern}}}),
        "*",
        &request,
    )
}

fn matches_resource(pattern: &str, resource: &str) -> Option<bool> {
    let statement = json!({"Effect": "Allow", "Action": "*", "Resource": pattern});
    allows(&statement, resource, &Context::new())
}

/// `None` if the parser refuses the document. Without a version there are no variables.
fn allows(statement: &Value, resource: &str, request: &Context) -> Option<bool> {
    let document = json!({"Statement": statement}).to_string();
    let policy = Policy::parse(&document, PolicyKind::Identity).ok()?;
    let identity = [Attached::new("fuzz", policy)];
    let mut policies = Policies::new(ResourceRules::General);
    policies.identity = &identity;
    let alice = Principal::user(&Entity {
        partition: "aws",
        account: "111122223333",
        path: "/",
        name: "alice",
        unique_id: "AIDAEXAMPLEEXAMPLE01",
    });
    let own = Context::new();
    let check = Check {
        action: "s3:GetObject",
        resource,
        resource_account: "111122223333",
        request,
        context: &own,
        encryption_context: None,
    };
    Some(decide(&alice, &check, &policies).is_allowed())
}

/// Which beginnings of the text each beginning of the pattern matches.
fn table(pattern: &str, text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let mut row = vec![false; text.len() + 1];
    if let Some(first) = row.first_mut() {
        *first = true;
    }
    for wanted in pattern.chars() {
        let mut next = vec![wanted == '*' && row.first() == Some(&true)];
        for (found, (before, above)) in text.iter().zip(row.iter().zip(row.iter().skip(1))) {
            let left = next.last() == Some(&true);
            next.push(match wanted {
                '*' => *above || left,
                '?' => *before,
                letter => *before && letter == *found,
            });
        }
        row = next;
    }
    row.last() == Some(&true)
}
