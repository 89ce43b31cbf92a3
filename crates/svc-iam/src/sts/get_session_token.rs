//! `GetSessionToken`: temporary credentials of the calling user or root.
//!
//! Nothing has to allow it; only an explicit deny refuses it.
//!
//! <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html>

use api_sts::{GetSessionTokenRequest, GetSessionTokenResponse};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, UnlessDenied, View};
use identity::{PackedClaims, SessionKind};
use policy::PrincipalKind;

use super::issue::{Grant, SESSION_SECONDS_MIN, issue};
use super::second_factor::SecondFactor;
use super::{Sts, access_denied, must_be_signed};

/// Twelve hours, where the request names no duration.
const SESSION_SECONDS_DEFAULT: i64 = 43_200;

/// The longest session of a root user; a longer one that is asked for is cut.
const ROOT_SESSION_SECONDS_MAX: i64 = 3_600;

impl Handler<api_sts::GetSessionToken> for Sts {
    type Touches = UnlessDenied<SecondFactor>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetSessionTokenRequest,
    ) -> Result<Self::Touches, Failure> {
        must_be_signed(cx.caller())?;
        if cx.caller().is_session() {
            return Err(access_denied("Cannot call GetSessionToken with session credentials"));
        }
        let (serial, code) = (input.serial_number.as_deref(), input.token_code.as_ref());
        let factor = SecondFactor::check(cx, serial, code).await?;
        let access = Access::new("sts:GetSessionToken", "*", cx.account());
        let access = factor.shown_in(access);
        Ok(UnlessDenied(Touch::new(factor, access)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetSessionTokenRequest,
        factor: Allowed<SecondFactor>,
    ) -> Result<GetSessionTokenResponse, Failure> {
        let cx = &mut cx.writer(&factor);
        let mfa_at_ms = factor.consume(cx)?;
        let account = cx.account().clone();
        let asked = input.duration_seconds.map_or(SESSION_SECONDS_DEFAULT, i64::from);
        let (kind, seconds) = match (cx.caller().principal.kind(), cx.caller().user_id()) {
            (PrincipalKind::Root, _) => (SessionKind::Root, asked.min(ROOT_SESSION_SECONDS_MAX)),
            (PrincipalKind::User, id) => (SessionKind::User(id), asked),
            _ => return Err(access_denied("Cannot call GetSessionToken with these credentials")),
        };
        let grant = Grant {
            kind,
            account: &account,
            name: "",
            seconds: seconds.max(SESSION_SECONDS_MIN),
            mfa_at_ms,
            source_identity: None,
            federation: None,
            packed: PackedClaims::default(),
        };
        Ok(GetSessionTokenResponse {
            credentials: Some(issue(cx, grant)?),
            ..GetSessionTokenResponse::default()
        })
    }
}
