//! The accounts of AWS Organizations: an installation is one organisation, managed by its first
//! account.

mod create_account;
mod describe_account;
mod describe_create_account_status;
mod describe_organization;
mod list_accounts;
mod list_create_account_status;

mod member;

use engine::{
    Ctx, EngineBuilder, Failure, PageRequest, PageRules, Paging, Route, Service, Touch, View, route,
};
use identity::management_account;
use identity::records::{ORGANIZATION, ORGANIZATION_KEY, OrganizationRecord};
use tables::Reader;
use wire::{AwsError, Operation};

/// The service.
#[derive(Debug)]
pub struct Organizations;

impl Organizations {
    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for Organizations {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api_organizations::CreateAccount>(),
        route::<Self, api_organizations::DescribeAccount>(),
        route::<Self, api_organizations::DescribeCreateAccountStatus>(),
        route::<Self, api_organizations::DescribeOrganization>(),
        route::<Self, api_organizations::ListAccounts>(),
        route::<Self, api_organizations::ListCreateAccountStatus>(),
    ];
}

/// The organisation.
async fn organization(reader: &mut impl Reader) -> Result<OrganizationRecord, Failure> {
    let found = ORGANIZATION.get(reader, ORGANIZATION_KEY).await?;
    found.ok_or_else(|| Failure::Internal("there is no organisation".to_owned()))
}

/// An action that only the management account may take.
async fn managed(cx: &mut View<'_>, action: &'static str) -> Result<Touch<()>, Failure> {
    if management_account(cx).await?.as_ref() != Some(cx.account()) {
        return Err(api_organizations::errors::access_denied_exception(
            "You don't have permissions to access this resource.",
        )
        .into());
    }
    Ok(Touch::account_wide(action, cx.account()))
}

/// 20 entries unless the caller says otherwise, which is also the most that the model allows.
const RULES: PageRules = PageRules {
    items_default: 20,
    items_max: 20,
    tokens_expire: true,
    invalid_token: invalid_next_token,
};

fn invalid_next_token() -> AwsError {
    api_organizations::errors::invalid_input_exception("You specified an invalid NextToken.")
}

/// The page of `O`'s list that the members `NextToken` and `MaxResults` ask for; `question` holds
/// the other members.
fn paging<O: Operation>(
    cx: &Ctx,
    next_token: Option<&str>,
    results_max: Option<i32>,
    question: &[&str],
) -> Result<Paging, Failure> {
    let request =
        PageRequest { operation: O::META, question, items: results_max, token: next_token };
    Paging::new(cx, &RULES, request)
}

/// The id of a new request to create an account: `car-` and 32 characters.
fn fresh_request_id(cx: &Ctx) -> String {
    format!("car-{}", identity::fresh_label(cx.random(), 32))
}
