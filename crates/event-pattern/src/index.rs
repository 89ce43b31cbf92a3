//! Which patterns a value of a field may be of, without trying each.

use std::collections::HashMap;

use crate::number::Decimal;
use crate::pattern::Requirement;
use crate::value::{Literal, Value};
use crate::value_test::ValueTest;

/// The alternatives that are found by one field.
#[derive(Debug, Default)]
pub(crate) struct FieldIndex {
    texts: HashMap<String, Vec<usize>>,
    /// In lower case.
    folded: HashMap<String, Vec<usize>>,
    numbers: HashMap<Decimal, Vec<usize>>,
    literals: HashMap<Literal, Vec<usize>>,
    /// By their length in bytes: as many look-ups as there are lengths.
    prefixes: Vec<(usize, HashMap<String, Vec<usize>>)>,
    suffixes: Vec<(usize, HashMap<String, Vec<usize>>)>,
    /// Those whose tests no table answers.
    others: Vec<usize>,
}

/// Whether a table answers the test.
const fn is_indexed(test: &ValueTest) -> bool {
    matches!(
        test,
        ValueTest::Text(_)
            | ValueTest::EqualsIgnoreCase(_)
            | ValueTest::Number(_)
            | ValueTest::Literal(_)
            | ValueTest::Prefix(_)
            | ValueTest::Suffix(_)
    )
}

/// How well a field tells its alternative from others: whether tables answer all of its tests. A field that may
/// be absent finds nothing.
pub(crate) fn is_telling(requirement: &Requirement) -> bool {
    !requirement.may_be_absent && requirement.tests.iter().all(is_indexed)
}

impl FieldIndex {
    /// Has `alternative` found by `requirement`.
    pub(crate) fn add(&mut self, requirement: &Requirement, alternative: usize) {
        if !is_telling(requirement) {
            self.others.push(alternative);
            return;
        }
        for test in &requirement.tests {
            let found = match test {
                ValueTest::Text(text) => self.texts.entry(text.clone()).or_default(),
                ValueTest::EqualsIgnoreCase(text) => self.folded.entry(text.clone()).or_default(),
                ValueTest::Number(number) => self.numbers.entry(number.clone()).or_default(),
                ValueTest::Literal(literal) => self.literals.entry(*literal).or_default(),
                ValueTest::Prefix(prefix) => by_length(&mut self.prefixes, prefix),
                ValueTest::Suffix(suffix) => by_length(&mut self.suffixes, suffix),
                _ => &mut self.others,
            };
            found.push(alternative);
        }
    }

    /// The alternatives that `value` may be of.
    pub(crate) fn find(&self, value: &Value<'_>, found: &mut Vec<usize>) {
        let mut take = |some: Option<&Vec<usize>>| found.extend(some.into_iter().flatten());
        take(Some(&self.others));
        match value {
            Value::Text(text) => {
                take(self.texts.get(text.as_ref()));
                if !self.folded.is_empty() {
                    take(self.folded.get(&text.to_lowercase()));
                }
                for (length, prefixes) in &self.prefixes {
                    take(text.get(..*length).and_then(|start| prefixes.get(start)));
                }
                for (length, suffixes) in &self.suffixes {
                    let from = text.len().checked_sub(*length);
                    let end = from.and_then(|from| text.get(from..));
                    take(end.and_then(|end| suffixes.get(end)));
                }
            }
            Value::Number(text) if !self.numbers.is_empty() => {
                take(Decimal::parse(text).and_then(|number| self.numbers.get(&number)));
            }
            Value::Number(_) => {}
            Value::Literal(literal) => take(self.literals.get(literal)),
        }
    }
}

fn by_length<'t>(
    tables: &'t mut Vec<(usize, HashMap<String, Vec<usize>>)>,
    text: &str,
) -> &'t mut Vec<usize> {
    let place = match tables.iter().position(|(length, _)| *length == text.len()) {
        Some(place) => place,
        None => {
            tables.push((text.len(), HashMap::new()));
            tables.len().saturating_sub(1)
        }
    };
    #[expect(clippy::indexing_slicing, reason = "the place was found or made just now")]
    let (_, table) = &mut tables[place];
    table.entry(text.to_owned()).or_default()
}
