//! `CreateAccountAlias`: gives the account a name, unique in the installation, in place of the one it had.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccountAlias.html>

use api_iam::CreateAccountAliasRequest;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::{ACCOUNT_ALIASES, ACCOUNTS, PointerRecord};
use wire::Empty;

use crate::errors::already_exists;
use crate::{Iam, account};

impl Handler<api_iam::CreateAccountAlias> for Iam {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &CreateAccountAliasRequest,
    ) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("iam:CreateAccountAlias", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateAccountAliasRequest,
        _allowed: Allowed<()>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&_allowed);
        let mut account = account::record(cx).await?;
        if let Some(taken) = ACCOUNT_ALIASES.get(cx, &[&input.account_alias]).await? {
            if taken.to == account.id {
                return Ok(Empty {});
            }
            let alias = &input.account_alias;
            return Err(already_exists(format!("The account alias {alias} already exists.")));
        }
        if let Some(old) = account.alias.replace(input.account_alias.clone()) {
            ACCOUNT_ALIASES.delete(cx.tx_mut(), &[&old]);
        }
        let pointer = PointerRecord { to: account.id.clone() };
        ACCOUNT_ALIASES.put(cx.tx_mut(), &[&input.account_alias], &pointer)?;
        ACCOUNTS.put(cx.tx_mut(), &[&account.id], &account)?;
        Ok(Empty {})
    }
}
