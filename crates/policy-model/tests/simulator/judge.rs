//! Which listed disagreements explain a case.
//!
//! Every entry of the list comes with a rewriting: the same question in words on which, by AWS's documentation,
//! nothing depends that the simulator reads differently. An entry explains a case if the model answers the rewritten
//! question as it did the original, and the simulator then answers so too. A wrong model is not excused by that: a
//! rewriting changes one construct only, and where the model is wrong in anything else the simulator still differs.
use std::collections::BTreeMap;

use policy_model::{Answer, Coverage, Question, answer};

use super::list::{self, Entry};
use super::process::{Simulator, encode};

/// What a run found.
#[derive(Debug, Default)]
pub(super) struct Verdict {
    pub(super) agreed: usize,
    pub(super) disagreed: usize,
    pub(super) answers: BTreeMap<String, usize>,
    /// By id: cases explained by the entry alone, and together with others.
    pub(super) explained: BTreeMap<&'static str, (usize, usize)>,
    pub(super) unexplained: Vec<String>,
}

/// A case on which the two differ.
struct Case {
    question: Question,
    model: Answer,
    simulator: Result<Answer, String>,
    /// Entries under suspicion, in the list's order.
    entries: Vec<&'static Entry>,
}

pub(super) fn model(question: &Question) -> Answer {
    answer(question, &mut Coverage::default())
}

/// Rewrites by each entry in turn, as far as the model's answer stays; also which ones did something.
fn rewrite(case: &Case, entries: &[&'static Entry]) -> (Question, Vec<&'static Entry>) {
    let mut question = case.question.clone();
    let mut used = Vec::new();
    for entry in entries {
        if let Some(rewritten) = (entry.rewrite)(&question)
            && model(&rewritten) == case.model
        {
            question = rewritten;
            used.push(*entry);
        }
    }
    (question, used)
}

pub(super) fn judge(questions: Vec<Question>, simulator: &mut Simulator, verdict: &mut Verdict) {
    let asked: Vec<&Question> = questions.iter().collect();
    let replies = simulator.ask(&asked);
    let mut cases = Vec::new();
    for (question, reply) in questions.into_iter().zip(replies) {
        let model = model(&question);
        *verdict.answers.entry(format!("{model:?}")).or_default() += 1;
        if reply == Ok(model) {
            verdict.agreed += 1;
        } else {
            verdict.disagreed += 1;
            cases.push(Case { question, model, simulator: reply, entries: Vec::new() });
        }
    }
    let cases = by_one_entry(cases, simulator, verdict);
    by_several(cases, simulator, verdict);
}

/// Takes out the cases that a single entry explains.
fn by_one_entry(
    mut cases: Vec<Case>,
    simulator: &mut Simulator,
    verdict: &mut Verdict,
) -> Vec<Case> {
    for entry in list::ENTRIES {
        let mut tried = Vec::new();
        let mut rest = Vec::new();
        for case in cases {
            let (rewritten, used) = rewrite(&case, &[entry]);
            if used.is_empty() {
                rest.push(case);
            } else {
                tried.push((case, rewritten));
            }
        }
        let questions: Vec<&Question> = tried.iter().map(|(_, question)| question).collect();
        let replies = simulator.ask(&questions);
        for ((case, _), reply) in tried.into_iter().zip(replies) {
            if reply == Ok(case.model) {
                verdict.explained.entry(entry.id).or_default().0 += 1;
            } else {
                rest.push(case);
            }
        }
        cases = rest;
    }
    cases
}

/// Explains by all entries that apply, then leaves out every one that is not needed.
fn by_several(cases: Vec<Case>, simulator: &mut Simulator, verdict: &mut Verdict) {
    let all: Vec<&'static Entry> = list::ENTRIES.iter().collect();
    let mut tried: Vec<(Case, Question)> = cases
        .into_iter()
        .map(|mut case| {
            let (rewritten, used) = rewrite(&case, &all);
            case.entries = used;
            (case, rewritten)
        })
        .collect();
    let questions: Vec<&Question> = tried.iter().map(|(_, question)| question).collect();
    let replies = simulator.ask(&questions);
    let mut explained = Vec::new();
    for ((case, rewritten), reply) in tried.drain(..).zip(replies) {
        if reply == Ok(case.model) {
            explained.push(case);
        } else {
            verdict.unexplained.push(describe(&case, &rewritten, &reply));
        }
    }
    for entry in list::ENTRIES {
        leave_out(entry, &mut explained, simulator);
    }
    for case in explained {
        for entry in case.entries {
            verdict.explained.entry(entry.id).or_default().1 += 1;
        }
    }
}

fn leave_out(entry: &'static Entry, cases: &mut [Case], simulator: &mut Simulator) {
    let mut tried = Vec::new();
    for (index, case) in cases.iter().enumerate() {
        if case.entries.iter().any(|used| used.id == entry.id) {
            let fewer: Vec<&'static Entry> =
                case.entries.iter().copied().filter(|used| used.id != entry.id).collect();
            let (rewritten, used) = rewrite(case, &fewer);
            tried.push((index, rewritten, used));
        }
    }
    let questions: Vec<&Question> = tried.iter().map(|(_, question, _)| question).collect();
    let replies = simulator.ask(&questions);
    for ((index, _, used), reply) in tried.into_iter().zip(replies) {
        if reply == Ok(cases[index].model) {
            cases[index].entries = used;
        }
    }
}

fn describe(case: &Case, rewritten: &Question, after: &Result<Answer, String>) -> String {
    let used: Vec<&str> = case.entries.iter().map(|entry| entry.id).collect();
    format!(
        "model {:?}, simulator {:?}, kind {:?}, service {:?}\n{}\nrewritten by {used:?}: {after:?}\n{}\n",
        case.model,
        case.simulator,
        case.question.caller.kind,
        case.question.service,
        encode(&case.question),
        encode(rewritten),
    )
}
