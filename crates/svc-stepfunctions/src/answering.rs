//! Answers for tasks, by their tokens.

use api_stepfunctions::errors;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{Access, Ctx, Failure, Touch, View, Writer};
use wire::{AwsError, SensitiveString};

use crate::Sfn;
use crate::arns::MachinePlace;
use crate::bells::Ring;
use crate::chance::{is_token, token_digest};
use crate::due::wake;
use crate::execution::EXECUTIONS;
use crate::limits::ROW_BYTES;
use crate::role_key::{Whose, open_by_role};
use crate::sealing::write_contents;
use crate::tokens::{ANSWERS, Answer, AnswerRecord, TOKENS, TokenRecord, answer_name};

/// A task that waits, if there is one.
#[derive(Debug)]
pub struct FoundTask {
    pub(crate) digest: String,
    known: Option<TokenRecord>,
}

impl FoundTask {
    /// # Errors
    /// `TaskTimedOut` for a task that is over.
    pub(crate) fn present(&self) -> Result<&TokenRecord, AwsError> {
        let gone = "Task Timed Out: 'Provided task does not exist anymore'";
        self.known.as_ref().ok_or_else(|| errors::task_timed_out(gone))
    }
}

/// The task that `token` is of, to be judged by `action`.
///
/// # Errors
/// `InvalidToken` for what is no token.
pub(crate) async fn touch_task(
    cx: &mut View<'_>,
    token: &SensitiveString,
    action: &'static str,
) -> Result<Touch<FoundTask>, Failure> {
    if !is_token(token.reveal()) {
        return Err(errors::invalid_token("Invalid Token: 'Invalid token'").into());
    }
    let digest = token_digest(token.reveal());
    let known = TOKENS.get(cx, &[&digest]).await?;
    // A token of another account is none here.
    let known = known
        .filter(|known| known.place.account == *cx.account() && known.place.region == *cx.region());
    if let Some(known) = &known {
        cx.name_resource(&known.place.arn(), &known.place.account);
    }
    let access = Access::new(action, "*", cx.account());
    Ok(Touch::new(FoundTask { digest, known }, access))
}

/// An answer, sealed.
#[derive(Debug)]
pub struct Sealed {
    sealed: Vec<u8>,
    _ring: Ring,
}

/// Seals an answer, with the role of the execution.
///
/// # Errors
/// STS's and KMS's refusals in our words.
pub(crate) async fn seal(
    service: &Sfn,
    cx: &mut Ctx,
    found: &FoundTask,
    answer: &Answer,
) -> Result<Sealed, Failure> {
    let known = found.present()?;
    let execution = EXECUTIONS.get(cx, &known.place.parts()).await?;
    let execution = execution.filter(|execution| execution.home == known.home);
    let gone = || Failure::Internal("a token leads to no execution".to_owned());
    let execution = execution.ok_or_else(gone)?;
    let machine = MachinePlace::of_arn(&execution.place.machine_arn())?;
    let whose = Whose {
        account: &execution.place.account,
        region: &execution.place.region,
        machine: &machine,
        role_arn: &execution.role_arn,
    };
    let key = open_by_role(cx, whose, &execution.sealing).await?;
    let text = serde_json::to_vec(answer)
        .map_err(|_| Failure::Internal("an answer has no form".to_owned()))?;
    let sealed = key.seal(cx, &[&execution.home, "answer", &found.digest], &text)?;
    Ok(Sealed { sealed, _ring: Ring::new(&service.bell) })
}

impl Sealed {
    /// Stores it: the execution goes on. The first answer counts.
    ///
    /// # Errors
    /// `TaskTimedOut` for a task that is over.
    pub(crate) fn write(&self, cx: &mut Writer<'_>, found: &FoundTask) -> Result<(), Failure> {
        let known = found.present()?;
        let record = if self.sealed.len() > ROW_BYTES {
            let place = (known.home.as_str(), &*answer_name(&found.digest));
            AnswerRecord { sealed: None, parts: write_contents(cx, place, &self.sealed, 0)? }
        } else {
            AnswerRecord { sealed: Some(STANDARD.encode(&self.sealed)), parts: 0 }
        };
        ANSWERS.put(cx.tx_mut(), &[&known.home, &found.digest], &record)?;
        TOKENS.delete(cx.tx_mut(), &[&found.digest]);
        wake(cx, &known.place)
    }
}
