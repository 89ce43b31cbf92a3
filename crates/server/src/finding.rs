//! What a look at a whole installation found, and what accepting it would lose.

use core::fmt;

use crate::accept::Accept;
use crate::error::ServeError;
use crate::health::chain;

/// The most findings that are named one by one.
const FINDINGS_MAX: usize = 1000;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub text: String,
    /// The loss that it is, if it can be accepted.
    pub loss: Option<Accept>,
    /// Whether the server does not start for it.
    pub is_refused_at_start: bool,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A loss that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundLoss {
    /// Its kind.
    pub kind: Accept,
    /// What accepting it costs, as far as it can be counted.
    pub costs: Vec<String>,
}

/// What a verification found.
#[derive(Debug, Default)]
pub struct Verification {
    /// What is wrong; all is well where there is nothing.
    pub findings: Vec<Finding>,
    /// What is worth knowing and is not wrong: the next start puts it in order.
    pub notes: Vec<String>,
    costs: Vec<(Accept, String)>,
}

impl Verification {
    /// Every loss that was found, once.
    #[must_use]
    pub fn losses(&self) -> Vec<FoundLoss> {
        let mut kinds: Vec<Accept> = self.findings.iter().filter_map(|it| it.loss).collect();
        kinds.sort();
        kinds.dedup();
        let costs_of = |kind| {
            let costs = self.costs.iter().filter(|(of, _)| *of == kind);
            costs.map(|(_, cost)| cost.clone()).collect()
        };
        kinds.into_iter().map(|kind| FoundLoss { kind, costs: costs_of(kind) }).collect()
    }
}

/// What is found, one after the other.
#[derive(Default)]
pub(crate) struct Findings {
    found: Verification,
    more: u64,
}

impl Findings {
    /// Something that is wrong and keeps no server from starting.
    pub(crate) fn add(&mut self, text: impl Into<String>) {
        self.push(Finding { text: text.into(), loss: None, is_refused_at_start: false });
    }

    /// Why a start would be refused.
    pub(crate) fn add_refusal(&mut self, error: &ServeError) {
        let said = chain(error);
        let text = error.remedy().map_or(said.clone(), |remedy| format!("{said}; {remedy}"));
        let loss = error.loss();
        self.push(Finding { text, loss, is_refused_at_start: true });
    }

    /// A loss that keeps no server from starting.
    pub(crate) fn add_loss(&mut self, loss: Accept, text: String) {
        self.push(Finding { text, loss: Some(loss), is_refused_at_start: false });
    }

    fn push(&mut self, finding: Finding) {
        // What decides whether the server starts is never left out.
        if finding.is_refused_at_start || self.found.findings.len() < FINDINGS_MAX {
            self.found.findings.push(finding);
        } else {
            self.more = self.more.saturating_add(1);
        }
    }

    /// What accepting losses of a kind costs.
    pub(crate) fn cost(&mut self, kind: Accept, cost: String) {
        self.found.costs.push((kind, cost));
    }

    pub(crate) fn note(&mut self, note: String) {
        self.found.notes.push(note);
    }

    /// Whether a loss of this kind was found.
    pub(crate) fn has(&self, kind: Accept) -> bool {
        self.found.findings.iter().any(|finding| finding.loss == Some(kind))
    }

    pub(crate) fn finish(mut self) -> Verification {
        if self.more > 0 {
            let text = format!("{} more", self.more);
            self.found.findings.push(Finding { text, loss: None, is_refused_at_start: false });
        }
        self.found
    }
}
