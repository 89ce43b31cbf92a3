//! `CreateAccount`: a new member account, with a role by which the management account gets in.
//!
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateAccount.html>
//!
//! # Differs from AWS
//! The account is there when this answers; the status is never `IN_PROGRESS`. Tags are not kept.

use api_organizations::{CreateAccountRequest, CreateAccountResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{
    ACCOUNT_EMAILS, AccountRecord, CREATE_ACCOUNT_STATUS, CreateAccountRecord,
};
use identity::write_account;

use super::member::{fresh_account_id, make_access_role, wire_status};
use super::{Organizations, fresh_request_id, managed};

/// The role made in a new account where the request names none.
const ROLE_NAME_DEFAULT: &str = "OrganizationAccountAccessRole";

impl Handler<api_organizations::CreateAccount> for Organizations {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &CreateAccountRequest,
    ) -> Result<Self::Touches, Failure> {
        managed(cx, "organizations:CreateAccount").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateAccountRequest,
        _allowed: Allowed<()>,
    ) -> Result<CreateAccountResponse, Failure> {
        let cx = &mut cx.writer(&_allowed);
        if input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
            return Err(api_organizations::errors::invalid_input_exception(
                "Tags of accounts are not supported.",
            )
            .into());
        }
        let email = input.email.reveal();
        let name = input.account_name.reveal();
        let mut status = CreateAccountRecord {
            id: fresh_request_id(cx),
            account_name: name.to_owned(),
            account: None,
            requested_at_ms: cx.now().unix_ms(),
            failure: None,
        };
        if ACCOUNT_EMAILS.contains(cx, &[&email.to_lowercase()]).await? {
            status.failure = Some("EMAIL_ALREADY_EXISTS".to_owned());
        } else {
            let id = fresh_account_id(cx).await?;
            let account = AccountRecord {
                id: id.clone(),
                name: name.to_owned(),
                email: email.to_owned(),
                created_at_ms: cx.now().unix_ms(),
                joined_method: "CREATED".to_owned(),
                alias: None,
            };
            write_account(cx.tx_mut(), &account)?;
            let role = input.role_name.as_deref().unwrap_or(ROLE_NAME_DEFAULT);
            make_access_role(cx, &id, role)?;
            status.account = Some(account.id);
        }
        CREATE_ACCOUNT_STATUS.put(cx.tx_mut(), &[&status.id], &status)?;
        Ok(CreateAccountResponse { create_account_status: Some(wire_status(&status)) })
    }
}
