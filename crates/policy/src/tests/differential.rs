//! Engine against model on random questions.
//!
//! `POLICY_CASES` sets the number of cases (default small), `POLICY_SEED` a seed in hexadecimal; every run prints
//! its seed. `POLICY_COVERAGE=1` prints how often each rule was reached.
use policy_model::{Answer, Coverage, Question, answer};
use proptest::prop_oneof;
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};

use super::bridge::{Setup, describe};
use super::generators;
use crate::Effect;

const CASES: u32 = 3_000;

fn runner(name: &str) -> TestRunner {
    let cases = std::env::var("POLICY_CASES")
        .map_or(CASES, |text| text.parse().expect("POLICY_CASES is a number"));
    let seed = match std::env::var("POLICY_SEED") {
        Ok(text) => u64::from_str_radix(&text, 16).expect("POLICY_SEED is hexadecimal"),
        Err(_) => std::hash::BuildHasher::hash_one(&std::hash::RandomState::new(), name),
    };
    eprintln!("{name}: {cases} cases, POLICY_SEED={seed:016x}");
    let mut bytes = [0_u8; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let config =
        Config { cases, failure_persistence: None, max_shrink_iters: 20_000, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
}

fn check(name: &str, questions: impl Strategy<Value = Question>) -> Coverage {
    let coverage = std::cell::RefCell::new(Coverage::default());
    let outcome = runner(name).run(&questions, |question| {
        let setup = Setup::new(&question);
        let decision = setup.decide(&question);
        let engine = match decision.effect {
            Effect::Allow => Answer::Allow,
            Effect::ExplicitDeny => Answer::ExplicitDeny,
            Effect::ImplicitDeny => Answer::ImplicitDeny,
        };
        let model = answer(&question, &mut coverage.borrow_mut());
        coverage.borrow_mut().hit(&format!("answer {model:?}"));
        if engine != model {
            return Err(TestCaseError::fail(format!("engine {decision:?}\nmodel {model:?}")));
        }
        if setup.explain(&question).decision != decision {
            return Err(TestCaseError::fail("explain decides otherwise"));
        }
        setup.who_can_encloses(&question, &decision).map_err(TestCaseError::fail)
    });
    if let Err(TestError::Fail(reason, question)) = outcome {
        panic!("{name}: {reason}\n{}", describe(&question));
    }
    coverage.into_inner()
}

#[test]
fn engine_and_model_agree_on_whole_questions() {
    let questions = prop_oneof![
        6 => generators::question(),
        3 => generators::condition_question(),
        2 => generators::principal_question(),
    ];
    let coverage = check("whole questions", questions);
    if std::env::var("POLICY_COVERAGE").is_ok() {
        for (rule, hits) in coverage.table() {
            eprintln!("{hits:>9}  {rule}");
        }
    }
    // At the default size every gate must still be reached; the thresholds of a long run are read from its table.
    for rule in [
        "1.4 cross-account",
        "1.5 waives everything",
        "1.5 boundary and session bind",
        "1.5 delegates",
    ] {
        assert!(
            coverage.table().any(|(name, hits)| name == rule && hits > 0),
            "{rule} was never reached"
        );
    }
}

#[test]
fn engine_and_model_agree_on_patterns() {
    check("patterns", generators::pattern_question());
}
