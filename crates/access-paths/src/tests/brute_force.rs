//! The search against trying everything: worlds by chance, each of its principals, every state that steps can make.
use super::random_world::{Chance, Documents, NAMES, Writer, world};
use super::tried::{Requests, reads};
use crate::{Limits, Outcome, Searcher};

/// Worlds without a condition on a key that nobody knows: answers are exact.
const PLAIN_WORLDS: u64 = 800;
/// Worlds with them: answers enclose what happens.
const CONDITIONAL_WORLDS: u64 = 200;

/// What was seen of the answers: a test that only ever sees one of them tests nothing.
#[derive(Debug, Default)]
struct Seen {
    direct: u32,
    chains: u32,
    never: u32,
    possible: u32,
    given_up: u32,
}

fn answers(documents: &Documents) -> Vec<Outcome> {
    let world = world(documents);
    let mut searcher = Searcher::new(&world, Limits::DEFAULT);
    (0..NAMES.len()).map(|actor| searcher.answer(actor).unwrap()).collect()
}

fn documents(seed: u64, has_conditions: bool) -> Documents {
    Writer { chance: Chance(seed), has_conditions }.documents()
}

#[test]
fn who_reaches_the_object_is_who_does_when_everybody_tries() {
    let mut seen = Seen::default();
    for seed in 0..PLAIN_WORLDS {
        let documents = documents(seed, false);
        for (actor, outcome) in answers(&documents).into_iter().enumerate() {
            let Some(tried) = reads(&documents, actor, Requests::Fixed(None)) else {
                seen.given_up += 1;
                continue;
            };
            let told = match &outcome {
                Outcome::Reaches(chain) => {
                    assert!(chain.is_certain(), "world {seed}, {}: {chain:?}", NAMES[actor]);
                    if chain.is_direct() {
                        seen.direct += 1
                    } else {
                        seen.chains += 1
                    }
                    true
                }
                Outcome::Never => {
                    seen.never += 1;
                    false
                }
                Outcome::Unfinished => panic!("world {seed} is too large"),
            };
            assert_eq!(told, tried, "world {seed}, {}: {outcome:?}\n{documents:#?}", NAMES[actor]);
        }
    }
    assert!(seen.direct > 200 && seen.chains > 200 && seen.never > 200, "{seen:?}");
    assert!(seen.given_up < 50, "{seen:?}");
}

#[test]
fn what_depends_on_unknown_keys_is_enclosed() {
    let mut seen = Seen::default();
    for seed in 0..CONDITIONAL_WORLDS {
        let documents = documents(seed, true);
        for (actor, outcome) in answers(&documents).into_iter().enumerate() {
            let who = NAMES[actor];
            match outcome {
                Outcome::Reaches(chain) if chain.is_certain() => {
                    if chain.is_direct() {
                        seen.direct += 1
                    } else {
                        seen.chains += 1
                    }
                    for value in [None, Some("true"), Some("false")] {
                        let tried = reads(&documents, actor, Requests::Fixed(value));
                        assert_ne!(tried, Some(false), "world {seed}, {who}, {value:?}: {chain:?}");
                    }
                }
                Outcome::Reaches(_) => seen.possible += 1,
                Outcome::Never => {
                    seen.never += 1;
                    let tried = reads(&documents, actor, Requests::AtWill);
                    assert_ne!(tried, Some(true), "world {seed}, {who}: {documents:#?}");
                }
                Outcome::Unfinished => panic!("world {seed} is too large"),
            }
        }
    }
    assert!(seen.possible > 20 && seen.never > 50 && seen.direct > 20, "{seen:?}");
}
