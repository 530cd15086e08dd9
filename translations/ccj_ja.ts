<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
    <context>
        <name>AdministratorWords</name>
        <message>
            <source>Active (group)</source>
            <translation>アクティブ（グループ）</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>アクティブ</translation>
        </message>
        <message>
            <source>Invite expired</source>
            <translation>招待の期限切れ</translation>
        </message>
        <message>
            <source>Invite sent</source>
            <translation>招待送信済み</translation>
        </message>
        <message>
            <source>Invite sent today</source>
            <translation>招待送信済み（今日）</translation>
        </message>
        <message numerus="yes">
            <source>Invite sent, %n day(s) ago</source>
            <translation>
                <numerusform>招待送信済み（%n日前）</numerusform>
            </translation>
        </message>
        <message>
            <source>Citrix identity</source>
            <translation>Citrix ID</translation>
        </message>
        <message>
            <source>Azure AD</source>
            <translation>Azure AD</translation>
        </message>
        <message>
            <source>Active Directory</source>
            <translation>Active Directory</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>フル</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>カスタム</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>name and email address</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>This is the only administrator. Invite another one and wait until the invitation is accepted.</source>
            <translation>管理者が1人だけのため、削除できません。別の管理者を招待し、アクティブになってから削除してください。</translation>
        </message>
        <message>
            <source>This is the only administrator with full access. Give another active administrator full access first.</source>
            <translation>フルアクセスの管理者が1人だけのため、削除できません。先に、アクティブな別の管理者にフルアクセスを付与してください。</translation>
        </message>
        <message>
            <source>The server gave no ID for this entry, so it cannot be removed from here.</source>
            <translation>サーバーがこの項目のIDを返さないため、ここからは削除できません。</translation>
        </message>
        <message>
            <source>The server did not answer. Reading the list to see what happened…</source>
            <translation>サーバーから応答がありません。結果を確認するため、一覧を読み直しています...</translation>
        </message>
        <message>
            <source>The server did not answer, but the list shows that it was done. %1</source>
            <translation>サーバーから応答がありませんでしたが、一覧で完了を確認しました。%1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>The invitation to %1 is on its way. It comes from cloud@citrix.com; if it does not arrive, the junk folder is the first place to look.</source>
            <translation>%1に招待状を送信しました。差出人はcloud@citrix.comです。届かないときは、迷惑メールフォルダーを確認するよう伝えてください。</translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>「%1」を削除しました。</translation>
        </message>
        <message>
            <source>The invitation to %1 was cancelled. Its link no longer works.</source>
            <translation>%1への招待を取り消しました。招待状のリンクは使用できなくなりました。</translation>
        </message>
        <message>
            <source>A new invitation to %1 is on its way from cloud@citrix.com. The old link no longer works.</source>
            <translation>%1に新しい招待状を送信しました（差出人: cloud@citrix.com）。以前のリンクは使用できなくなりました。</translation>
        </message>
        <message>
            <source>%1 was no longer an administrator here. The list has been read again.</source>
            <translation>「%1」はすでに管理者ではありませんでした。一覧を読み直しました。</translation>
        </message>
        <message>
            <source>The invitation to %1 no longer exists: it was accepted or cancelled in the meantime. The list has been read again.</source>
            <translation>%1への招待は、その間に承諾されたか取り消されたため、存在しません。一覧を読み直しました。</translation>
        </message>
        <message>
            <source>The server did not answer, and the list shows no invitation to %1. You can send it again.</source>
            <translation>サーバーから応答がなく、一覧に%1への招待はありません。もう一度送信できます。</translation>
        </message>
        <message>
            <source>The server did not answer, and %1 is still in the list. You can try again.</source>
            <translation>サーバーから応答がなく、「%1」は一覧に残っています。もう一度実行できます。</translation>
        </message>
        <message>
            <source>The server did not answer, and the invitation to %1 is still there. You can try again.</source>
            <translation>サーバーから応答がなく、%1への招待は残っています。もう一度実行できます。</translation>
        </message>
        <message>
            <source>The server did not answer, so it is not known whether %1 was invited. Refresh the list before you send the invitation again.</source>
            <translation>サーバーから応答がないため、%1を招待できたかどうかわかりません。再度送信する前に、一覧を最新の情報に更新してください。</translation>
        </message>
        <message>
            <source>The server did not answer, so it is not known whether %1 was removed. Refresh the list.</source>
            <translation>サーバーから応答がないため、「%1」を削除できたかどうかわかりません。一覧を最新の情報に更新してください。</translation>
        </message>
        <message>
            <source>The server did not answer, so it is not known whether the invitation to %1 was cancelled. Refresh the list.</source>
            <translation>サーバーから応答がないため、%1への招待を取り消せたかどうかわかりません。一覧を最新の情報に更新してください。</translation>
        </message>
        <message>
            <source>The server did not answer, so it is not known whether a new invitation to %1 was sent. Ask before you send another: only the newest link works.</source>
            <translation>サーバーから応答がないため、%1に新しい招待状を送信できたかどうかわかりません。使用できるのは最新のリンクだけなので、再度送信する前に相手に確認してください。</translation>
        </message>
    </context>
    <context>
        <name>RemovalWords</name>
        <message>
            <source>Cancel the invitation to %1?</source>
            <translation>%1への招待を取り消しますか？</translation>
        </message>
        <message>
            <source>The link in the mail no longer works.</source>
            <translation>招待状のリンクは使用できなくなります。</translation>
        </message>
        <message>
            <source>The person can be invited again at any time.</source>
            <translation>いつでも、もう一度招待できます。</translation>
        </message>
        <message>
            <source>Cancel invitation</source>
            <translation>招待を取り消す</translation>
        </message>
        <message>
            <source>Cancelling the invitation…</source>
            <translation>招待を取り消しています...</translation>
        </message>
        <message>
            <source>Remove yourself from the administrators?</source>
            <translation>自分自身を管理者から削除しますか？</translation>
        </message>
        <message>
            <source>You will be signed out within one minute.</source>
            <translation>1分以内にサインアウトされます。</translation>
        </message>
        <message>
            <source>You can come back only if another administrator invites you.</source>
            <translation>再びサインインするには、別の管理者からの招待が必要です。</translation>
        </message>
        <message>
            <source>Cloud Connectors that you installed go on working.</source>
            <translation>あなたがインストールしたCloud Connectorは、引き続き動作します。</translation>
        </message>
        <message>
            <source>Remove me</source>
            <translation>自分を削除</translation>
        </message>
        <message>
            <source>Removing…</source>
            <translation>削除しています...</translation>
        </message>
        <message>
            <source>Remove the group “%1” from the administrators?</source>
            <translation>管理者グループ「%1」を削除しますか？</translation>
        </message>
        <message>
            <source>Members who are administrators only through this group can no longer sign in.</source>
            <translation>このグループだけで管理者になっているメンバーは、サインインできなくなります。</translation>
        </message>
        <message>
            <source>Those who are signed in lose access within one minute.</source>
            <translation>サインイン中のメンバーは、1分以内にアクセスできなくなります。</translation>
        </message>
        <message>
            <source>Cloud Connectors that they installed go on working.</source>
            <translation>メンバーがインストールしたCloud Connectorは、引き続き動作します。</translation>
        </message>
        <message>
            <source>Remove group</source>
            <translation>グループを削除</translation>
        </message>
        <message>
            <source>Remove the administrator “%1”?</source>
            <translation>管理者「%1」を削除しますか？</translation>
        </message>
        <message>
            <source>Signing in to this organization is no longer possible.</source>
            <translation>この組織にサインインできなくなります。</translation>
        </message>
        <message>
            <source>A session that is open now ends within one minute.</source>
            <translation>サインイン中の場合、1分以内にアクセスできなくなります。</translation>
        </message>
        <message>
            <source>Cloud Connectors that this person installed go on working.</source>
            <translation>この管理者がインストールしたCloud Connectorは、引き続き動作します。</translation>
        </message>
        <message>
            <source>Remove administrator</source>
            <translation>管理者を削除</translation>
        </message>
    </context>
    <context>
        <name>ccj::ui::AdministratorsBanner</name>
        <message numerus="yes">
            <source>You are no longer an administrator here. You will be signed out in %n second(s).</source>
            <translation>
                <numerusform>この組織の管理者ではなくなりました。あと%n秒でサインアウトします。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 Any access that was still open has ended.</source>
            <translation>%1残っていたアクセスも終了しました。</translation>
        </message>
        <message numerus="yes">
            <source>%1 Whoever is still signed in keeps access for at most %n second(s).</source>
            <translation>
                <numerusform>%1サインイン中の場合、最長であと%n秒間アクセスできます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>最新の情報に更新</translation>
        </message>
        <message>
            <source>Show in the list</source>
            <translation>一覧に表示</translation>
        </message>
    </context>
    <context>
        <name>ccj::ui::AdministratorsPage</name>
        <message>
            <source>Administrators</source>
            <translation>管理者</translation>
        </message>
        <message>
            <source>&amp;Invite administrator…</source>
            <translation>管理者を招待(&amp;I)...</translation>
        </message>
        <message>
            <source>Re&amp;send invitation</source>
            <translation>招待を再送信(&amp;S)</translation>
        </message>
        <message>
            <source>Ca&amp;ncel invitation…</source>
            <translation>招待の取り消し(&amp;N)...</translation>
        </message>
        <message>
            <source>&amp;Copy email address</source>
            <translation>メールアドレスをコピー(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Find administrator</source>
            <translation>管理者を検索(&amp;F)</translation>
        </message>
        <message>
            <source>Re&amp;fresh</source>
            <translation>最新の情報に更新(&amp;E)</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>フィルターを解除</translation>
        </message>
        <message>
            <source>Search name or email</source>
            <translation>名前、メールアドレスで検索</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>No administrators yet</source>
            <translation>管理者はまだいません</translation>
        </message>
        <message>
            <source>Administrators come in by invitation. Invite the first one.</source>
            <translation>管理者は招待によって追加されます。最初の1人を招待してください。</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>該当する管理者はいません</translation>
        </message>
        <message>
            <source>No administrator matches the search and the filter.</source>
            <translation>検索とフィルターの条件に合う管理者がいません。</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>フルアクセス</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>カスタムアクセス</translation>
        </message>
        <message>
            <source>Invite sent</source>
            <translation>招待送信済み</translation>
        </message>
        <message>
            <source>Invite expired</source>
            <translation>招待の期限切れ</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2 invited, %3 expired)</source>
            <translation>%1（招待送信済み%2、期限切れ%3）</translation>
        </message>
        <message>
            <source>%1 (%2 invited)</source>
            <translation>%1（招待送信済み%2）</translation>
        </message>
        <message>
            <source>%1 (%2 expired)</source>
            <translation>%1（期限切れ%2）</translation>
        </message>
        <message numerus="yes">
            <source>The first %n people</source>
            <translation>
                <numerusform>最初の%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · as of %2</source>
            <translation>%1・%2時点</translation>
        </message>
        <message numerus="yes">
            <source>%n read so far…</source>
            <translation>
                <numerusform>%n件を読み込みました...</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Remove administrator…</source>
            <translation>管理者の削除(&amp;R)...</translation>
        </message>
        <message>
            <source>&amp;Remove administrator… (not possible)</source>
            <translation>管理者の削除(&amp;R)...（できません）</translation>
        </message>
    </context>
    <context>
        <name>ccj::ui::AdministratorsTable</name>
        <message>
            <source>No email address</source>
            <translation>メールアドレスなし</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>メールアドレス</translation>
        </message>
        <message>
            <source>Identity provider</source>
            <translation>IDプロバイダー</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>アクセス権限</translation>
        </message>
        <message>
            <source>Invited: %1</source>
            <translation>招待: %1</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>追加: %1</translation>
        </message>
    </context>
    <context>
        <name>ccj::ui::InviteDialog</name>
        <message>
            <source>Enter the email address of the person.</source>
            <translation>招待する人のメールアドレスを入力してください。</translation>
        </message>
        <message>
            <source>This is not an email address. It should look like name@example.jp.</source>
            <translation>メールアドレスの形式ではありません（例: name@example.jp）。</translation>
        </message>
        <message>
            <source>Email addresses of citrix.com cannot be used.</source>
            <translation>citrix.comのメールアドレスは使用できません。</translation>
        </message>
        <message>
            <source>This address is in the list already: %1.</source>
            <translation>このメールアドレスはすでに一覧にあります: %1</translation>
        </message>
        <message>
            <source>At most 256 characters, without &lt; &gt; : / and \.</source>
            <translation>256文字以内で、&lt; &gt; : / \ を含まない名前にしてください。</translation>
        </message>
        <message>
            <source>Choose at least one permission.</source>
            <translation>権限を1つ以上選択してください。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Invite administrator</source>
            <translation>管理者の招待</translation>
        </message>
        <message>
            <source>The person signs in with a Citrix identity. The invitation comes from cloud@citrix.com: tell them to look in the junk folder too.</source>
            <translation>Citrix IDでサインインする管理者を招待します。招待状はcloud@citrix.comから届きます。迷惑メールフォルダーも確認するよう伝えてください。</translation>
        </message>
        <message>
            <source>Send invite</source>
            <translation>招待を送信</translation>
        </message>
        <message>
            <source>No answer. Reading the list…</source>
            <translation>応答がありません。一覧を確認しています...</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>送信しています...</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>メールアドレス</translation>
        </message>
        <message>
            <source>A company address that is not used with the commercial Citrix Cloud.</source>
            <translation>商用版のCitrix Cloudで使用していない、会社のメールアドレスを入力してください。</translation>
        </message>
        <message>
            <source>Family name (optional)</source>
            <translation>姓（省略可）</translation>
        </message>
        <message>
            <source>Given name (optional)</source>
            <translation>名（省略可）</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>アクセス権限</translation>
        </message>
        <message>
            <source>Full access (default)</source>
            <translation>フルアクセス（既定）</translation>
        </message>
        <message>
            <source>Every service, and the administrators too.</source>
            <translation>すべてのサービスを使用でき、管理者も管理できます。</translation>
        </message>
        <message>
            <source>Custom access</source>
            <translation>カスタムアクセス</translation>
        </message>
        <message>
            <source>Only what you choose here.</source>
            <translation>ここで選択した権限だけを付与します。</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>権限</translation>
        </message>
        <message>
            <source>Show in the list</source>
            <translation>一覧に表示</translation>
        </message>
    </context>
    <context>
        <name>ccj::ui::PolicyChooser</name>
        <message>
            <source>Loading the permissions…</source>
            <translation>権限を読み込んでいます...</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>権限</translation>
        </message>
        <message>
            <source>The permissions could not be loaded. %1</source>
            <translation>権限を読み込めませんでした。%1</translation>
        </message>
    </context>
    <context>
        <name>ccj::ui::RemoveDialog</name>
        <message>
            <source>Keep invitation</source>
            <translation>招待を残す</translation>
        </message>
    </context>
</TS>
