//! PutAccountConfiguration: <https://docs.aws.amazon.com/acm/latest/APIReference/API_PutAccountConfiguration.html>
//!
//! What is set applies to each certificate from when it is looked at next.

use api_acm::{PutAccountConfiguration, PutAccountConfigurationRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Acm;
use crate::limits::{TOLD_DAYS, TOLD_DAYS_MAX};
use crate::refusal::invalid;
use crate::settings;

impl Handler<PutAccountConfiguration> for Acm {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &PutAccountConfigurationRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("acm:PutAccountConfiguration", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &PutAccountConfigurationRequest,
        allowed: Allowed<()>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let events = input.expiry_events.as_ref();
        let days = events.and_then(|it| it.days_before_expiry).unwrap_or(TOLD_DAYS);
        if days > TOLD_DAYS_MAX {
            return Err(invalid(format!("DaysBeforeExpiry is at most {TOLD_DAYS_MAX}.")).into());
        }
        settings::set(cx, days)?;
        Ok(Empty {})
    }
}
