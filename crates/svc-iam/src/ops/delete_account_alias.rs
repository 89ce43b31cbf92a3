//! `DeleteAccountAlias`: takes the account alias away.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountAlias.html>

use api_iam::DeleteAccountAliasRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{ACCOUNT_ALIASES, ACCOUNTS};
use wire::Empty;

use crate::errors::no_such_entity;
use crate::{Iam, account};

impl Handler<api_iam::DeleteAccountAlias> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &DeleteAccountAliasRequest,
    ) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("iam:DeleteAccountAlias", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteAccountAliasRequest,
        _allowed: Allowed<()>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&_allowed);
        let mut account = account::record(cx).await?;
        let alias = &input.account_alias;
        if account.alias.as_ref() != Some(alias) {
            return Err(no_such_entity(format!("The account alias {alias} cannot be found.")));
        }
        account.alias = None;
        ACCOUNT_ALIASES.delete(cx.tx_mut(), &[alias]);
        ACCOUNTS.put(cx.tx_mut(), &[&account.id], &account)?;
        Ok(Empty {})
    }
}
