//! Task tokens, and what was answered with them.
//!
//! | table | key | value |
//! |---|---|---|
//! | `states.token` | digest of the token | the execution whose task waits for it |
//! | `states.answer` | home, digest of the token | what was answered, sealed |
//!
//! An answer is a row of its own: who answers does not change what is known of the execution, and so never
//! conflicts with the job that takes it further.

use engine::{Failure, Writer};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use states_language::{Fault, Run};
use tables::{Record, Table};

use crate::arns::ExecutionPlace;
use crate::chance::token_digest;
use crate::sealing::remove_contents;

/// Tokens that are waited for.
pub(crate) const TOKENS: Table<TokenRecord> = Table::new("states.token");

/// What was answered.
pub(crate) const ANSWERS: Table<AnswerRecord> = Table::new("states.answer");

/// What a token is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TokenRecord {
    pub(crate) place: ExecutionPlace,
    pub(crate) home: String,
    /// When it was last said that the task is alive.
    pub(crate) heard_ms: Option<i64>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AnswerRecord {
    /// Base64, of an [`Answer`] as JSON; none of one that its row has no room for.
    pub(crate) sealed: Option<String>,
    /// How many parts it has then.
    pub(crate) parts: usize,
}

/// What it says.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Answer {
    Success(Value),
    Failure(Fault),
}

impl Record for TokenRecord {
    const VERSION: u8 = 1;
}

impl Record for AnswerRecord {
    const VERSION: u8 = 1;
}

/// Where an answer lies that its row has no room for.
pub(crate) fn answer_name(digest: &str) -> String {
    format!("answer-{digest}")
}

/// Makes the tokens of `run` known, and forgets those in `before` that it has no more.
pub(crate) async fn keep_tokens(
    cx: &mut Writer<'_>,
    (place, home): (&ExecutionPlace, &str),
    before: &[String],
    run: &Run,
) -> Result<(), Failure> {
    let is_over = run.status != states_language::Status::Running;
    let now: Vec<String> =
        if is_over { Vec::new() } else { run.tokens().map(token_digest).collect() };
    for digest in before.iter().filter(|digest| !now.contains(digest)) {
        TOKENS.delete(cx.tx_mut(), &[digest]);
        if let Some(answer) = ANSWERS.get(cx, &[home, digest]).await? {
            remove_contents(cx, (home, &answer_name(digest)), answer.parts);
            ANSWERS.delete(cx.tx_mut(), &[home, digest]);
        }
    }
    for digest in now.iter().filter(|digest| !before.contains(digest)) {
        let record = TokenRecord { place: place.clone(), home: home.to_owned(), heard_ms: None };
        TOKENS.put(cx.tx_mut(), &[digest], &record)?;
    }
    Ok(())
}
