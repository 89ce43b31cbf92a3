//! Runs every target over its corpus and over seeded mutations of it.

mod mutator;
mod seeds;

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::{TARGETS, Target, tally};
use mutator::Mutator;

/// Mutations of the cheapest target, unless `FUZZ_CASES` says otherwise; the others run their
/// share by cost.
const CASES: u64 = 20_000;
/// The seed, unless `FUZZ_SEED` says otherwise.
const SEED: u64 = 1;
/// No input of this size may take longer: a bound on work, far above what a slow machine needs.
const CASE_MAX: Duration = Duration::from_secs(10);

fn number(variable: &str, default: u64) -> u64 {
    match std::env::var(variable) {
        Ok(text) => text.parse().unwrap_or_else(|_| panic!("{variable} is not a number: {text}")),
        Err(_) => default,
    }
}

fn corpus(name: &str) -> BTreeMap<String, Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name);
    let files =
        fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let files = files.map(|file| file.unwrap().path());
    let content = |path: PathBuf| {
        (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap())
    };
    files.map(content).collect()
}

/// Runs one input; on a failure keeps it and shows how to have it again.
fn run(target: &Target, input: &[u8], origin: &str) {
    let started = Instant::now();
    let outcome = catch_unwind(AssertUnwindSafe(|| (target.run)(input)));
    let slow = started.elapsed() > CASE_MAX;
    if outcome.is_ok() && !slow {
        return;
    }
    let path =
        std::env::temp_dir().join(format!("fuzz-{}-{}", target.name, origin.replace(' ', "-")));
    fs::write(&path, input).unwrap();
    panic!(
        "{} {} on {origin}: {} bytes, kept in {}\n{}",
        target.name,
        if slow { "took too long" } else { "failed" },
        input.len(),
        path.display(),
        hex::encode(input)
    );
}

fn check(name: &str) {
    let target = TARGETS.iter().find(|target| target.name == name).unwrap();
    let corpus = corpus(name);
    for (file, input) in &corpus {
        run(target, input, file);
    }
    let of_corpus = tally::count();
    assert!(of_corpus > 0, "{name}: nothing of the corpus is accepted");
    let inputs: Vec<&[u8]> = corpus.values().map(Vec::as_slice).collect();
    let seed = number("FUZZ_SEED", SEED);
    let cases = number("FUZZ_CASES", CASES).div_ceil(u64::from(target.cost));
    for case in 0..cases {
        // A mutator of its own for each case: one case can be repeated without those before it.
        let mut mutator = Mutator::new(seed, case, target.dictionary);
        run(target, &mutator.input(&inputs), &format!("seed {seed} case {case}"));
    }
    let of_cases = tally::count() - of_corpus;
    eprintln!("{name}: accepted {of_corpus} of {} files, {of_cases} of {cases}", corpus.len());
}

macro_rules! targets {
    ($($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                check(stringify!($name));
            }
        )*

        #[test]
        fn every_target_is_run() {
            let run = [$(stringify!($name)),*];
            assert_eq!(TARGETS.map(|target| target.name), run);
        }
    };
}

targets! {
    sigv4 policy pattern aws_json aws_query rest_xml aws_chunked object_envelope object_stream
    ciphertext_header keyslots journal_segment
}

/// The harness itself: a failure is found, kept and reported.
#[test]
fn a_failing_target_is_reported() {
    let target = Target {
        name: "fails",
        run: |data| assert!(!data.contains(&b'!'), "as it should"),
        cost: 1,
        dictionary: &["!"],
    };
    let failed =
        |input: &[u8]| catch_unwind(AssertUnwindSafe(|| run(&target, input, "here"))).is_err();
    assert!(!failed(b"fine"));
    assert!(failed(b"not fine!"));
    let mutated = (0..1000).any(|case| {
        let input = Mutator::new(1, case, target.dictionary).input(&[b"fine"]);
        input.contains(&b'!')
    });
    assert!(mutated, "the dictionary is never used");
}
