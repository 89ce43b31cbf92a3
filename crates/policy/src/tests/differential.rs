//! Engine against model on random questions.
//!
//! Every ordinary run asks a million. `POLICY_CASES` sets another number, `POLICY_SEED` (hexadecimal, printed by
//! every run) repeats a run, `POLICY_CASE` asks only that one case of it, `POLICY_COVERAGE=1` prints the table of
//! rules.
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};

use policy_model::{Answer, Coverage, Question, answer, describe, is_public, question, shrink};

use super::bridge::Setup;
use crate::Effect;

const CASES: u64 = 1_000_000;
/// Cases that a thread takes at a time.
const BATCH: u64 = 1_000;
/// How often each rule is reached in a million cases, at least.
const HITS_MIN: u64 = 1_000;

fn variable(name: &str, radix: u32) -> Option<u64> {
    let text = std::env::var(name).ok()?;
    let digits = text.replace('_', "");
    let number = u64::from_str_radix(&digits, radix);
    Some(number.unwrap_or_else(|error| panic!("{name}={text}: {error}")))
}

fn seed() -> u64 {
    variable("POLICY_SEED", 16).unwrap_or_else(|| {
        std::hash::BuildHasher::hash_one(&std::hash::RandomState::new(), "policy")
    })
}

/// Asks engine and model, and the engine's other entries; the error says who disagrees.
fn judge(question: &Question, coverage: &mut Coverage) -> Result<(), String> {
    let setup = Setup::new(question)?;
    let decision = setup.decide(question);
    let engine = match decision.effect {
        Effect::Allow => Answer::Allow,
        Effect::ExplicitDeny => Answer::ExplicitDeny,
        Effect::ImplicitDeny => Answer::ImplicitDeny,
    };
    let model = answer(question, coverage);
    if engine != model {
        return Err(format!("model {model:?}, engine {decision:?}"));
    }
    if setup.explain(question).decision != decision {
        return Err("explain decides otherwise".to_owned());
    }
    if let (Some(public), Some(document)) =
        (setup.resource_policy_is_public(), &question.resource_policy)
        && public != is_public(document, &mut Coverage::default())
    {
        return Err(format!("engine calls the policy public: {public}; the model does not agree"));
    }
    setup.who_can_encloses(question, &decision)
}

/// As [`judge`], a panic being one more disagreement.
fn judge_safely(question: &Question, coverage: &mut Coverage) -> Result<(), String> {
    catch_unwind(AssertUnwindSafe(|| judge(question, coverage)))
        .unwrap_or_else(|_| Err("panicked".to_owned()))
}

/// What is printed of a disagreement: how to repeat it, and its smallest form.
fn report(seed: u64, case: u64, reason: &str) -> String {
    let smallest = shrink(&question(seed, case), |candidate| {
        let outcome = judge_safely(candidate, &mut Coverage::default());
        outcome.is_err_and(|other| same_kind(&other, reason))
    });
    let reason = judge_safely(&smallest, &mut Coverage::default())
        .err()
        .unwrap_or_else(|| reason.to_owned());
    format!("POLICY_SEED={seed:016x} POLICY_CASE={case}\n{reason}\n{}", describe(&smallest))
}

/// A smaller question has to fail for the same reason, not because a part it needs is missing.
fn same_kind(one: &str, other: &str) -> bool {
    one.split(' ').next() == other.split(' ').next()
}

/// Asks all cases on every processor; the first disagreement of each thread is an error.
fn run(seed: u64, cases: u64) -> Result<Coverage, String> {
    let next = AtomicU64::new(0);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let worker = || {
        let mut coverage = Coverage::default();
        loop {
            let first = next.fetch_add(BATCH, Ordering::Relaxed);
            if first >= cases {
                return Ok(coverage);
            }
            for case in first..(first + BATCH).min(cases) {
                if let Err(reason) = judge_safely(&question(seed, case), &mut coverage) {
                    next.store(cases, Ordering::Relaxed);
                    return Err(report(seed, case, &reason));
                }
            }
        }
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        let mut total = Coverage::default();
        for worker in workers {
            total.add(&worker.join().expect("a worker catches the panics of its cases")?);
        }
        Ok(total)
    })
}

#[test]
fn engine_and_model_agree() {
    let seed = seed();
    if let Some(case) = variable("POLICY_CASE", 10) {
        eprintln!("{}", describe(&question(seed, case)));
        let outcome = judge_safely(&question(seed, case), &mut Coverage::default());
        assert!(outcome.is_ok(), "{}", report(seed, case, &outcome.unwrap_err()));
        return;
    }
    let cases = variable("POLICY_CASES", 10).unwrap_or(CASES);
    eprintln!("engine against model: {cases} cases, POLICY_SEED={seed:016x}");
    let coverage = run(seed, cases).unwrap_or_else(|disagreement| panic!("{disagreement}"));
    check_coverage(&coverage, cases);
}

/// Prints the table, and fails if a run of a million cases or more reached a rule too rarely.
fn check_coverage(coverage: &Coverage, cases: u64) {
    let table = coverage.table();
    let least = HITS_MIN * cases / CASES;
    let rare: Vec<_> = table.iter().filter(|(_, hits)| **hits < least).collect();
    if cases >= CASES || variable("POLICY_COVERAGE", 10).is_some() {
        for (rule, hits) in &table {
            eprintln!("{hits:>9}  {rule}");
        }
        eprintln!("{} rules, {} under {least} hits", table.len(), rare.len());
    }
    assert!(
        coverage.strangers().is_empty(),
        "not in the list of rules: {:?}",
        coverage.strangers()
    );
    assert!(cases < CASES || rare.is_empty(), "under {least} hits: {rare:#?}");
}

#[test]
fn a_disagreement_is_shrunk_to_what_matters() {
    // The planted defect: a question that has a Deny statement with a condition and a boundary.
    let defective = |question: &Question| {
        Setup::new(question).is_ok()
            && question.boundary.is_some()
            && question.identity.iter().any(|document| {
                let mut statements = document["Statement"].as_array().into_iter().flatten();
                statements.any(|statement| {
                    statement["Effect"] == "Deny" && statement["Condition"].is_object()
                })
            })
    };
    let case = (0..100_000).find(|case| defective(&question(1, *case))).expect("a large question");
    let smallest = shrink(&question(1, case), defective);
    assert!(defective(&smallest));
    assert_eq!(smallest.identity.len(), 1);
    assert_eq!(smallest.identity[0]["Statement"].as_array().map(Vec::len), Some(1));
    let condition = smallest.identity[0]["Statement"][0]["Condition"].as_object().expect("kept");
    assert_eq!(condition.len(), 1);
    assert!(smallest.keys.is_empty() && smallest.resource_policy.is_none());
    assert!(smallest.scps.is_empty() && smallest.rcps.is_empty() && smallest.session.is_none());
}

#[test]
fn a_case_is_made_again_from_its_number() {
    assert_eq!(question(7, 41), question(7, 41));
    assert_ne!(question(7, 41), question(7, 42));
    assert_ne!(question(7, 41), question(8, 41));
}
