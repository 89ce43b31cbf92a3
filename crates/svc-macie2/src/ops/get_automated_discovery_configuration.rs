//! GetAutomatedDiscoveryConfiguration: <https://docs.aws.amazon.com/macie/latest/APIReference/automated-discovery-configuration.html>

use api_macie2::AutomatedDiscoveryStatus;
use api_macie2::{
    GetAutomatedDiscoveryConfiguration, GetAutomatedDiscoveryConfigurationRequest,
    GetAutomatedDiscoveryConfigurationResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::session::require;

impl Handler<GetAutomatedDiscoveryConfiguration> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &GetAutomatedDiscoveryConfigurationRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("macie2:GetAutomatedDiscoveryConfiguration", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetAutomatedDiscoveryConfigurationRequest,
        _: Allowed<()>,
    ) -> Result<GetAutomatedDiscoveryConfigurationResponse, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        require(cx, &account, &region).await?;
        // Objects are looked at by jobs alone.
        Ok(GetAutomatedDiscoveryConfigurationResponse {
            status: Some(AutomatedDiscoveryStatus::Disabled),
            ..GetAutomatedDiscoveryConfigurationResponse::default()
        })
    }
}
