//! `ListCreateAccountStatus`: the requests to create accounts.
//!
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListCreateAccountStatus.html>

use api_organizations::{
    CreateAccountState, ListCreateAccountStatusRequest, ListCreateAccountStatusResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{CREATE_ACCOUNT_STATUS, CreateAccountRecord};

use super::member::wire_status;
use super::{Organizations, managed, paging};

impl Handler<api_organizations::ListCreateAccountStatus> for Organizations {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &ListCreateAccountStatusRequest,
    ) -> Result<Self::Touches, Failure> {
        managed(cx, "organizations:ListCreateAccountStatus").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListCreateAccountStatusRequest,
        _allowed: Allowed<()>,
    ) -> Result<ListCreateAccountStatusResponse, Failure> {
        let states: Option<&[CreateAccountState]> = input.states.as_deref();
        let is_wanted = |_: &[String], record: &CreateAccountRecord| {
            let state = wire_status(record).state;
            states.is_none_or(|states| state.is_some_and(|state| states.contains(&state)))
        };
        let question: Vec<&str> =
            states.into_iter().flatten().map(|state| state.as_str()).collect();
        let paging = paging::<api_organizations::ListCreateAccountStatus>(
            cx,
            input.next_token.as_deref(),
            input.max_results,
            &question,
        )?;
        let page = paging.rows(cx, &CREATE_ACCOUNT_STATUS, &[], is_wanted).await?;
        let statuses = page.items.iter().map(|(_, record)| wire_status(record)).collect();
        Ok(ListCreateAccountStatusResponse {
            create_account_statuses: Some(statuses),
            next_token: page.next,
        })
    }
}
