//! `GetAccessKeyInfo`: the account that an access key id belongs to.
//!
//! The account is part of the id. Only of an id chosen by hand, as the first root key may be, the
//! record has to be read.
//!
//! <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html>

use api_sts::{GetAccessKeyInfoRequest, GetAccessKeyInfoResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::records::ACCESS_KEYS;
use names::AccessKeyId;

use super::{Sts, must_be_signed, validation};

impl Handler<api_sts::GetAccessKeyInfo> for Sts {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _input: &GetAccessKeyInfoRequest,
    ) -> Result<Self::Touches, Failure> {
        must_be_signed(cx.caller())?;
        Ok(Touch::account_wide("sts:GetAccessKeyInfo", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &GetAccessKeyInfoRequest,
        _allowed: Allowed<()>,
    ) -> Result<GetAccessKeyInfoResponse, Failure> {
        let id = &input.access_key_id;
        let told = AccessKeyId::parse(id).ok().and_then(|id| id.account());
        let account = match told {
            Some(account) => Some(account),
            None => ACCESS_KEYS.get(cx, &[id]).await?.map(|key| key.account),
        };
        let account = account.ok_or_else(|| validation(format!("Invalid Access Key ID: {id}")))?;
        Ok(GetAccessKeyInfoResponse { account: Some(account.to_string()) })
    }
}
