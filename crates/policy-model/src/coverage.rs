//! How often each rule was reached, and which rules there are.
use std::collections::BTreeMap;

use crate::rules;

/// How often each rule was reached.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    hits: BTreeMap<String, u64>,
}

impl Coverage {
    /// Counts one use of a rule.
    pub fn hit(&mut self, rule: &str) {
        match self.hits.get_mut(rule) {
            Some(count) => *count += 1,
            None => {
                self.hits.insert(rule.to_owned(), 1);
            }
        }
    }

    /// Adds what another run reached.
    pub fn add(&mut self, other: &Self) {
        for (rule, count) in &other.hits {
            *self.hits.entry(rule.clone()).or_default() += count;
        }
    }

    /// Every rule there is and its count, by name; rules that were never reached count zero.
    #[must_use]
    pub fn table(&self) -> BTreeMap<String, u64> {
        let mut table: BTreeMap<String, u64> =
            rules::all().into_iter().map(|rule| (rule, 0)).collect();
        table.extend(self.hits.clone());
        table
    }

    /// Names that were counted and are no rules: spelling mistakes in the model.
    #[must_use]
    pub fn strangers(&self) -> Vec<&str> {
        let rules = rules::all();
        let known = |name: &&str| !rules.iter().any(|rule| rule == name);
        self.hits.keys().map(String::as_str).filter(known).collect()
    }
}
