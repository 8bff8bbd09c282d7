package org.gongyi.app.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// A database that goes away when it is told to.
final class TroubledDatabase extends DelegatingDataSource {

    enum Trouble {
        NONE,
        AWAY,
        FULL,
        LOST_BEFORE_COMMIT,
        LOST_AFTER_COMMIT,
        LOST_AT_CLOSE
    }

    volatile Trouble trouble = Trouble.NONE;

    TroubledDatabase(DataSource database) {
        super(database);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (trouble == Trouble.AWAY) throw new SQLTransientConnectionException("away", "08001");
        var connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (_, method, arguments) -> invoke(connection, method, arguments));
    }

    private Object invoke(Connection connection, Method method, Object[] arguments) throws Throwable {
        try {
            if (trouble == Trouble.FULL && method.getName().equals("prepareStatement"))
                throw new SQLException("could not extend file", "53100");
            if (trouble == Trouble.LOST_AT_CLOSE) return loseAtClose(connection, method, arguments);
            if (method.getName().equals("commit") && trouble != Trouble.NONE) return lose(connection);
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private Object loseAtClose(Connection connection, Method method, Object[] arguments) throws Throwable {
        var result = method.invoke(connection, arguments);
        if (!method.getName().equals("close")) return result;
        trouble = Trouble.NONE;
        throw new SQLException("the connection broke", "08006");
    }

    private Object lose(Connection connection) throws SQLException {
        if (trouble == Trouble.LOST_AFTER_COMMIT) connection.commit();
        else connection.rollback();
        trouble = Trouble.NONE;
        throw new SQLException("the connection broke", "08006");
    }
}
