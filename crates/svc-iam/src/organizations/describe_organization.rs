//! `DescribeOrganization`: the organisation, told to every account in it.
//!
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganization.html>

use api_organizations::{DescribeOrganizationResponse, Organization, OrganizationFeatureSet};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::ACCOUNTS;
use wire::{Empty, SensitiveString};

use super::member::{account_arn, organization_arn};
use super::{Organizations, organization};

impl Handler<api_organizations::DescribeOrganization> for Organizations {
    type Touches = Touch<()>;

    async fn touches(&self, cx: &mut View<'_>, _input: &Empty) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("organizations:DescribeOrganization", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _input: &Empty,
        _allowed: Allowed<()>,
    ) -> Result<DescribeOrganizationResponse, Failure> {
        let record = organization(cx).await?;
        let (id, manager) = (&record.id, &record.management_account);
        let account = ACCOUNTS.get(cx, &[manager]).await?;
        let organization = Organization {
            id: Some(id.clone()),
            arn: Some(organization_arn(&record)),
            feature_set: Some(OrganizationFeatureSet::All),
            master_account_arn: Some(account_arn(&record, manager)),
            master_account_id: Some(manager.to_string()),
            master_account_email: account.map(|account| SensitiveString::from(account.email)),
            // No policy type is enabled yet.
            available_policy_types: Some(Vec::new()),
        };
        Ok(DescribeOrganizationResponse { organization: Some(organization) })
    }
}
