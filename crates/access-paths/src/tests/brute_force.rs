//! The search against trying everything: worlds by chance, each of their principals, every state that steps can make,
//! and where there are too many, steps in orders by chance until none is left.
use super::random_world::{Chance, Documents, NAMES, Writer, world};
use super::tried::{Requests, tried};
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
    in_orders: u32,
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
        let chance = &mut Chance(seed);
        for (actor, outcome) in answers(&documents).into_iter().enumerate() {
            let tried = tried(&documents, actor, Requests::Fixed(None), chance);
            seen.in_orders += u32::from(!tried.is_exhaustive);
            let told = match &outcome {
                Outcome::Reaches(chain) => {
                    assert!(chain.is_certain(), "world {seed}, {}: {chain:?}", NAMES[actor]);
                    if chain.is_direct() {
                        seen.direct += 1;
                    } else {
                        seen.chains += 1;
                    }
                    true
                }
                Outcome::Never => {
                    seen.never += 1;
                    false
                }
                Outcome::Unfinished => panic!("world {seed} is too large"),
            };
            let who = NAMES[actor];
            assert_eq!(told, tried.reads, "world {seed}, {who}: {outcome:?}\n{documents:#?}");
        }
    }
    assert!(seen.direct > 200 && seen.chains > 200 && seen.never > 200, "{seen:?}");
    assert!(seen.in_orders * 3 < seen.direct + seen.chains + seen.never, "{seen:?}");
}

#[test]
fn what_depends_on_unknown_keys_is_enclosed() {
    let mut seen = Seen::default();
    for seed in 0..CONDITIONAL_WORLDS {
        let documents = documents(seed, true);
        let chance = &mut Chance(seed);
        for (actor, outcome) in answers(&documents).into_iter().enumerate() {
            let who = NAMES[actor];
            let mut reads = |requests| tried(&documents, actor, requests, chance).reads;
            match outcome {
                Outcome::Reaches(chain) if chain.is_certain() => {
                    if chain.is_direct() {
                        seen.direct += 1;
                    } else {
                        seen.chains += 1;
                    }
                    for value in [None, Some("true"), Some("false")] {
                        let is_read = reads(Requests::Fixed(value));
                        assert!(is_read, "world {seed}, {who}, {value:?}: {chain:?}");
                    }
                }
                Outcome::Reaches(_) => seen.possible += 1,
                Outcome::Never => {
                    seen.never += 1;
                    let is_read = reads(Requests::AtWill);
                    assert!(!is_read, "world {seed}, {who}: {documents:#?}");
                }
                Outcome::Unfinished => panic!("world {seed} is too large"),
            }
        }
    }
    assert!(seen.possible > 20 && seen.never > 50 && seen.direct > 20, "{seen:?}");
}
