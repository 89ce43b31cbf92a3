//! DeleteAlias: <https://docs.aws.amazon.com/kms/latest/APIReference/API_DeleteAlias.html>

use api_kms::{DeleteAlias, DeleteAliasRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Empty;

use crate::Kms;
use crate::alias::require_user_alias;
use crate::alias_ops::{alias_access, aliased_key_access, name_alias, remove_alias};
use crate::key::KeyRecord;
use crate::resolve::{Forms, find_key};
use crate::tables::ALIASES;

impl Handler<DeleteAlias> for Kms {
    type Touches = (Touch<()>, Touch<KeyRecord>);

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &DeleteAliasRequest,
    ) -> Result<Self::Touches, Failure> {
        let name = input.alias_name.as_str();
        require_user_alias(name)?;
        let key = find_key(cx, name, Forms::All, "kms:DeleteAlias").await?.into_key();
        cx.name_resource(&key.arn(), &key.account);
        name_alias(cx, name, &key);
        let alias = alias_access(cx, "kms:DeleteAlias", name);
        let target = aliased_key_access(cx, "kms:DeleteAlias", &key, name)?;
        Ok((Touch::new((), alias), Touch::new(key, target)))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DeleteAliasRequest,
        (_, key): (Allowed<()>, Allowed<KeyRecord>),
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&key);
        let place = [key.account.as_str(), key.region.as_str(), input.alias_name.as_str()];
        ALIASES.delete(cx.tx_mut(), &place);
        remove_alias(cx, key.into_inner(), &input.alias_name)?;
        Ok(Empty {})
    }
}
