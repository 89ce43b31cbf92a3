//! Grant tokens: a sealed name of a grant. What a grant allows, it allows at once and whoever has
//! its token, so that a token is only checked.

use api_kms::errors;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use engine::{Ctx, Failure, View};
use envelope::{TokenSealer, TokenUse};
use names::{AccountId, KmsKeyId, Region};
use serde::{Deserialize, Serialize};
use wire::AwsError;

/// What a token opens with.
const USE: TokenUse<'static> = TokenUse { purpose: "kms grant token", context: &[] };

/// Where a grant is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct GrantPlace {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) key_id: KmsKeyId,
    pub(crate) grant_id: String,
}

/// A token of the grant at `place`. Each is another.
pub(crate) fn seal(cx: &Ctx, place: &GrantPlace) -> Result<String, Failure> {
    let json = serde_json::to_vec(place);
    let json = json.map_err(|error| Failure::Internal(format!("grant token: {error}")))?;
    let sealed = cx.identity().token_sealer().seal(USE, &json, cx.random());
    let sealed = sealed.map_err(|error| Failure::Internal(format!("grant token: {error}")))?;
    Ok(URL_SAFE_NO_PAD.encode(sealed))
}

/// The grant that `token` names; it may be gone.
pub(crate) fn open(cx: &View<'_>, token: &str) -> Result<GrantPlace, AwsError> {
    opened(cx.identity().token_sealer(), token).ok_or_else(|| {
        errors::invalid_grant_token_exception("The specified grant token is not valid.")
    })
}

fn opened(sealer: &TokenSealer, token: &str) -> Option<GrantPlace> {
    let sealed = URL_SAFE_NO_PAD.decode(token).ok()?;
    let json = sealer.open(USE, &sealed).ok()?;
    serde_json::from_slice(json.reveal()).ok()
}

/// Refuses what is not a grant token of this installation.
pub(crate) fn check_all(cx: &View<'_>, tokens: Option<&[String]>) -> Result<(), AwsError> {
    for token in tokens.unwrap_or_default() {
        open(cx, token)?;
    }
    Ok(())
}
