//! `GetAccountAuthorizationDetails`: users, groups, roles and policies of the account, with all that says
//! who may do what.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html>

use api_iam::{
    EntityType, GetAccountAuthorizationDetailsRequest, GetAccountAuthorizationDetailsResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Iam;
use crate::authorization_details::{self as details, Entry};
use crate::page::paging;

impl Handler<api_iam::GetAccountAuthorizationDetails> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &GetAccountAuthorizationDetailsRequest,
    ) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("iam:GetAccountAuthorizationDetails", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetAccountAuthorizationDetailsRequest,
        _allowed: Allowed<()>,
    ) -> Result<GetAccountAuthorizationDetailsResponse, Failure> {
        let filter = input.filter.as_deref().unwrap_or_default();
        let question: Vec<&str> = filter.iter().map(EntityType::as_str).collect();
        let paging = paging::<api_iam::GetAccountAuthorizationDetails>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            &question,
        )?;
        let page = paging.items(details::entries(cx, filter).await?)?;
        let (is_truncated, marker) = (page.is_truncated(), page.next);
        let (mut users, mut groups, mut roles, mut policies) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for entry in &page.items {
            match entry {
                Entry::User(user) => users.push(details::user(cx, user).await?),
                Entry::Group(group) => groups.push(details::group(cx, group).await?),
                Entry::Role(role) => roles.push(details::role(cx, role).await?),
                Entry::Policy(policy) => policies.push(details::policy(cx, policy).await?),
            }
        }
        Ok(GetAccountAuthorizationDetailsResponse {
            user_detail_list: Some(users),
            group_detail_list: Some(groups),
            role_detail_list: Some(roles),
            policies: Some(policies),
            is_truncated,
            marker,
        })
    }
}
