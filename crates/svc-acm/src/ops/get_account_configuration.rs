//! GetAccountConfiguration: <https://docs.aws.amazon.com/acm/latest/APIReference/API_GetAccountConfiguration.html>

use api_acm::{
    ExpiryEventsConfiguration, GetAccountConfiguration, GetAccountConfigurationResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Acm;
use crate::settings;

impl Handler<GetAccountConfiguration> for Acm {
    type Touches = Touch<()>;

    async fn touches(&self, cx: &mut View<'_>, _: &Empty) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("acm:GetAccountConfiguration", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &Empty,
        _: Allowed<()>,
    ) -> Result<GetAccountConfigurationResponse, Failure> {
        let days_before_expiry = Some(settings::own(cx).await?);
        Ok(GetAccountConfigurationResponse {
            expiry_events: Some(ExpiryEventsConfiguration { days_before_expiry }),
        })
    }
}
